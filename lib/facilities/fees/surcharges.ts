import { type Charge, computed } from '#lib/facilities/fees/charge';
import { percentOf, sum } from '#lib/facilities/fees/exact';
import type { FeeRules, Part } from '#lib/facilities/fees/model';
import { type FeeRequest, holdsFor } from '#lib/facilities/fees/request';

/** What is added to these charges: a line for each surcharge and each part that it is on. */
export function surcharges(rules: FeeRules, request: FeeRequest, charges: readonly Charge[]): Charge[] {
  const added: Charge[] = [];
  const amountOf = (part: Part, list: readonly Charge[]) => sum(list.filter((charge) => charge.part === part).map(({ amount }) => amount));
  for (const { id, percent, of } of rules.surcharges.filter((row) => holdsFor(row, request))) {
    const on = rules.surchargeOn === 'price' ? charges : [...charges, ...added];
    const parts = of.map((part) => ({ part, amount: amountOf(part, on) })).filter(({ amount }) => amount > 0n);
    added.push(...parts.map(({ part, amount }) => computed({ what: 'surcharge', id, part }, percentOf(amount, percent), rules.rounding)));
  }
  return added;
}
