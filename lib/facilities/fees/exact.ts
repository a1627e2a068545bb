import type { Rounding } from '#lib/facilities/fees/model';

/**
 * An amount of yen in parts of 10^20, so that ten percentages in succession stay exact: a fraction that is lost would
 * cost ten yen where an amount is just as round as it should be.
 */
export type Exact = bigint;
const yen = 10n ** 20n;

export const nothing: Exact = 0n;

export function exactly(whole: number): Exact {
  return BigInt(whole) * yen;
}

export function percentOf(amount: Exact, percent: number): Exact {
  return (amount * BigInt(percent)) / 100n;
}

export function sum(amounts: readonly Exact[]): Exact {
  return amounts.reduce((total, amount) => total + amount, nothing);
}

/** An amount of nought or more in whole yen, to a multiple of `to`; what lies in the middle goes up when it is rounded to the nearest. */
export function rounded(amount: Exact, { to, way }: Pick<Rounding, 'to' | 'way'>): number {
  const step = BigInt(to) * yen;
  const rest = amount % step;
  const up = way === 'up' ? rest > 0n : way === 'nearest' && rest * 2n >= step;
  return Number(amount / step + (up ? 1n : 0n)) * to;
}
