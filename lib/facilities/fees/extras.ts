import { begun, type Charge, computed, priced } from '#lib/facilities/fees/charge';
import { percentOf, sum } from '#lib/facilities/fees/exact';
import type { FeeRules, Heating } from '#lib/facilities/fees/model';
import { type FeeFault, type FeeRequest, holdsFor } from '#lib/facilities/fees/request';
import { lengthOf } from '#lib/facilities/hours/time-of-day';
import { ok, type Result, refused } from '#lib/result';

/** What the equipment costs; several wishes for the same are one. */
export function equipmentCharges({ equipment }: FeeRules, { times, equipment: wished }: FeeRequest): Result<Charge[], FeeFault> {
  const units = { use: 1, slot: Math.max(1, times.slots.length), hour: begun(lengthOf(times), 60) };
  const charges: Charge[] = [];
  for (const [id, wishes] of Map.groupBy(wished, (wish) => wish.id)) {
    const row = equipment.find((one) => one.id === id);
    if (!row) return refused({ code: 'no-such-equipment', id });
    const pieces = wishes.reduce((count, wish) => count + wish.pieces, 0);
    if (pieces > row.pieces) return refused({ code: 'too-many-pieces', id, pieces: row.pieces });
    if (pieces > 0)
      charges.push(priced({ what: 'equipment', part: 'equipment', id, minutes: null, quantity: pieces * units[row.per] }, row.yen));
  }
  return ok(charges);
}

/** What heating and cooling cost, those of the season and those that are asked for. */
export function heatingCharges(rules: FeeRules, request: FeeRequest, room: readonly Charge[]): Result<Charge[], FeeFault> {
  const missing = request.heating.find((id) => !rules.heating.some((row) => row.id === id));
  if (missing !== undefined) return refused({ code: 'no-such-heating', id: missing });
  const holding = rules.heating.filter((row) => holdsFor(row, request));
  const idle = request.heating.find((id) => !holding.some((row) => row.id === id));
  if (idle !== undefined) return refused({ code: 'heating-not-now', id: idle });
  const used = holding.filter(({ id, asked }) => !asked || request.heating.includes(id));
  return ok(used.map((row) => heatingCharge(row, rules, request, room)));
}

function heatingCharge({ id, price }: Heating, { rounding }: FeeRules, { times }: FeeRequest, room: readonly Charge[]): Charge {
  const charge = { what: 'heating', part: 'heating', id } as const;
  if (price.kind === 'hour') return priced({ ...charge, minutes: 60, quantity: begun(lengthOf(times), 60) }, price.yen);
  return computed(charge, percentOf(sum(room.map(({ amount }) => amount)), price.percent), rounding);
}
