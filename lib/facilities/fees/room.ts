import { type Charge, priced } from '#lib/facilities/fees/charge';
import type { FeeRules, RoomFee } from '#lib/facilities/fees/model';
import { type FeeFault, type FeeRequest, holdsFor } from '#lib/facilities/fees/request';
import type { Span } from '#lib/facilities/hours/model';
import { minutesOf, timeAt } from '#lib/facilities/hours/time-of-day';
import { ok, type Result, refused } from '#lib/result';

type TimeFee = Extract<RoomFee, { kind: 'time' }>;

/** What the room costs: each slot by its price or by the time it lasts, a free time by the time. */
export function roomCharges({ fees }: FeeRules, request: FeeRequest): Result<Charge[], FeeFault> {
  const holding = fees.filter((fee) => holdsFor(fee, request));
  const { times } = request;
  const charges: Charge[] = [];
  for (const piece of times.slots.length > 0 ? times.slots : [{ id: null, from: times.from, to: times.to }]) {
    const found = slotCharge(holding, piece.id) ?? timeCharges(holding, piece);
    if (!found) return refused({ code: 'no-price', slot: piece.id });
    charges.push(...found);
  }
  return ok(charges);
}

function slotCharge(fees: readonly RoomFee[], slot: string | null): Charge[] | undefined {
  const fee = fees.findLast((row) => row.kind === 'slot' && row.slot === slot);
  return fee && slot !== null ? [priced({ what: 'slot', part: 'room', id: slot, minutes: null, quantity: 1 }, fee.yen)] : undefined;
}

/** Unit after unit, each by the price that holds where it begins; units of one price are one line. Nothing where some time has no price. */
function timeCharges(fees: readonly RoomFee[], { from, to }: Span): Charge[] | undefined {
  const counts = new Map<TimeFee, number>();
  let minute = minutesOf(from);
  while (minute < minutesOf(to)) {
    const fee = timeFeeAt(fees, timeAt(minute));
    if (!fee) return undefined;
    counts.set(fee, (counts.get(fee) ?? 0) + 1);
    minute += fee.minutes;
  }
  return [...counts].map(([{ minutes, yen }, quantity]) => priced({ what: 'time', part: 'room', id: '', minutes, quantity }, yen));
}

function timeFeeAt(fees: readonly RoomFee[], time: string): TimeFee | undefined {
  return fees
    .filter((fee) => fee.kind === 'time')
    .findLast(({ from, to }) => (from === undefined || from <= time) && (to === undefined || time < to));
}
