import { concerns } from '#lib/facilities/eligibility/applicant';
import { type Charge, computed } from '#lib/facilities/fees/charge';
import { type Exact, percentOf, sum } from '#lib/facilities/fees/exact';
import { type FeeRules, parts, type Reduction } from '#lib/facilities/fees/model';
import type { FeeFault, FeeRequest } from '#lib/facilities/fees/request';
import { ok, type Result, refused } from '#lib/result';

/** What is taken off these charges, as amounts below nought, and the reductions that did it. */
export type Reduced = { charges: Charge[]; by: Reduction[] };

/** The reductions that are applied for: the one that takes off most, or all of them. */
export function reductions(rules: FeeRules, request: FeeRequest, charges: readonly Charge[]): Result<Reduced, FeeFault> {
  const asked: Reduction[] = [];
  for (const id of new Set(request.reductions)) {
    const reduction = rules.reductions.find((row) => row.id === id);
    if (!reduction) return refused({ code: 'no-such-reduction', id });
    if (!concerns(reduction, request.applicant)) return refused({ code: 'reduction-not-for-you', id });
    asked.push(reduction);
  }
  const ways = (rules.reducedBy === 'all' ? [asked] : asked.map((one) => [one])).map((by) => takenOff(rules, by, charges));
  const best = ways.toSorted((one, other) => Number(amountOf(one.charges) - amountOf(other.charges)))[0];
  return ok(best ?? { charges: [], by: [] });
}

/** Part by part, what is left after each reduction, rounded as what is left is to be; together they take off all at most. */
function takenOff({ rounding }: FeeRules, by: readonly Reduction[], charges: readonly Charge[]): Reduced {
  const taken = parts.flatMap((part) => {
    const whole = amountOf(charges.filter((charge) => charge.part === part));
    let percent = 0;
    let left = whole;
    return by.flatMap(({ id, percent: more, of }): Charge[] => {
      if (!of.includes(part) || left === 0n) return [];
      percent = Math.min(100, percent + more);
      const after = computed({ what: 'reduction', id, part }, percentOf(whole, 100 - percent), rounding).amount;
      const off = after < left ? after - left : 0n;
      left += off;
      return off === 0n ? [] : [{ what: 'reduction', id, part, minutes: null, quantity: 1, unit: off, amount: off }];
    });
  });
  return { charges: taken, by: by.filter(({ id }) => taken.some((charge) => charge.id === id)) };
}

function amountOf(charges: readonly Charge[]): Exact {
  return sum(charges.map(({ amount }) => amount));
}
