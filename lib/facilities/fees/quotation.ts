import type { Charge } from '#lib/facilities/fees/charge';
import { type Exact, rounded, sum } from '#lib/facilities/fees/exact';
import { equipmentCharges, heatingCharges } from '#lib/facilities/fees/extras';
import type { FeeRules, Quotation, QuotationLine } from '#lib/facilities/fees/model';
import { type Reduced, reductions } from '#lib/facilities/fees/reductions';
import type { FeeFault, FeeRequest } from '#lib/facilities/fees/request';
import { roomCharges } from '#lib/facilities/fees/room';
import { surcharges } from '#lib/facilities/fees/surcharges';
import { ok, type Result } from '#lib/result';

const wholeYen = { to: 1, way: 'down' } as const;

/** What a use costs, line by line: the room, equipment, heating, what is added to them, what is taken off, what makes the total round. */
export function quote(rules: FeeRules, request: FeeRequest): Result<Quotation, FeeFault> {
  const room = roomCharges(rules, request);
  if (!room.ok) return room;
  const equipment = equipmentCharges(rules, request);
  if (!equipment.ok) return equipment;
  const heating = heatingCharges(rules, request, room.value);
  if (!heating.ok) return heating;
  const prices = [...room.value, ...equipment.value, ...heating.value];
  const charges = [...prices, ...surcharges(rules, request, prices)];
  const reduced = reductions(rules, request, charges);
  return reduced.ok ? ok(quotation(rules, request, charges, reduced.value)) : reduced;
}

function quotation(
  { rounding, taxPercent, refunds }: FeeRules,
  request: FeeRequest,
  charges: readonly Charge[],
  reduced: Reduced,
): Quotation {
  const { times, applicant } = request;
  const all = [...charges, ...reduced.charges];
  const lines = all.map(lineOf);
  const total = rounded(sum(all.map(({ amount }) => amount)), rounding.of === 'total' ? rounding : wholeYen);
  const rest = total - lines.reduce((told, { yen }) => told + yen, 0);
  return {
    version: 1,
    day: times.day,
    from: times.from,
    to: times.to,
    slots: times.slots.map(({ id }) => id),
    class: applicant.class,
    holder: applicant.holder,
    use: applicant.use ?? null,
    lines: rest === 0 ? lines : [...lines, roundingLine(rest)],
    total,
    taxPercent,
    tax: taxIn(total, taxPercent),
    proofs: reduced.by.filter(({ proof }) => proof).map(({ id }) => id),
    refunds: [...refunds],
    rounding,
  };
}

function lineOf({ what, part, id, minutes, quantity, unit, amount }: Charge): QuotationLine {
  return { what, part, id, minutes, quantity, unitYen: inYen(unit), yen: inYen(amount) };
}

/** The fraction of a yen goes towards nought; only the total knows it. */
function inYen(amount: Exact): number {
  return amount < 0n ? 0 - rounded(-amount, wholeYen) : rounded(amount, wholeYen);
}

function roundingLine(yen: number): QuotationLine {
  return { what: 'rounding', part: 'total', id: '', minutes: null, quantity: 1, unitYen: yen, yen };
}

/** The tax in an amount that has it in it, without fractions of a yen (消費税法第57条の4: rounded once for each rate and document). */
export function taxIn(yen: number, taxPercent: number): number {
  return Math.floor((yen * taxPercent) / (100 + taxPercent));
}
