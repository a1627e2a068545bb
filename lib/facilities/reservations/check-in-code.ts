import { isSealed, seal } from '#lib/secret';

const purpose = 'check-in';

/** 受付のコード: what a QR code says at the door. It names the reservation and nobody, and only this city can make it. */
export function checkInCode(reference: string): string {
  return `${reference}.${seal(purpose, reference)}`;
}

/** The reference of such a code; undefined for one that is not ours. */
export function readCheckInCode(code: string): string | undefined {
  const [reference = '', sealed = ''] = code.trim().split('.', 2);
  return isSealed(purpose, reference, sealed) ? reference : undefined;
}
