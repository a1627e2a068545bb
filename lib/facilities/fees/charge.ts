import { type Exact, exactly, rounded } from '#lib/facilities/fees/exact';
import type { Part, QuotationLine, Rounding } from '#lib/facilities/fees/model';

/** An amount for a part, not yet as the line that tells it. */
export type Charge = Pick<QuotationLine, 'what' | 'id' | 'minutes' | 'quantity'> & { part: Part; unit: Exact; amount: Exact };

/** So many times a price in whole yen. */
export function priced(charge: Omit<Charge, 'unit' | 'amount'>, unitYen: number): Charge {
  return { ...charge, unit: exactly(unitYen), amount: exactly(unitYen * charge.quantity) };
}

/** An amount that comes from a percentage, rounded where each is. */
export function computed(charge: Pick<Charge, 'what' | 'id' | 'part'>, amount: Exact, rounding: Rounding): Charge {
  const told = rounding.of === 'each' ? exactly(rounded(amount, rounding)) : amount;
  return { ...charge, minutes: null, quantity: 1, unit: told, amount: told };
}

/** Begun units of so many minutes. */
export function begun(minutes: number, unit: number): number {
  return Math.ceil(minutes / unit);
}
