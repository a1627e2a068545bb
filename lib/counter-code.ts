import { isSealed, seal } from '#lib/secret';

/** What a code is for: the door of a facility, or a form that was begun at home. A code for one opens nothing at the other. */
type Purpose = 'check-in' | 'counter';

/** 窓口のコード: what a QR code says at a counter. It names a number and nobody, and only this city can make it. */
export function counterCode(purpose: Purpose, number: string): string {
  return `${number}.${seal(purpose, number)}`;
}

/** The number in such a code; undefined for one that is not ours, or for something else. */
export function readCounterCode(purpose: Purpose, code: string): string | undefined {
  const [number = '', sealed = ''] = code.trim().split('.', 2);
  return isSealed(purpose, number, sealed) ? number : undefined;
}
