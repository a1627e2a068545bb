import type { Reader } from '#db/client';
import type { Slot } from '#lib/facilities/draw/model';
import { spanOfSlot } from '#lib/facilities/draws/rules';
import { takenQuarters } from '#lib/facilities/reservations/claims/store';

/** Which of these slots nobody has, by their ids: neither a reservation nor a block. */
export async function freeSlots(reader: Reader, slots: readonly Slot[]): Promise<Set<string>> {
  const spans = new Map(slots.map((slot) => [slot.id, spanOfSlot(slot)]));
  const all = [...spans.values()];
  if (all.length === 0) return new Set();
  const whole = { begins: Math.min(...all.map(({ begins }) => begins)), ends: Math.max(...all.map(({ ends }) => ends)) };
  const taken = await takenQuarters(reader, [...new Set(slots.flatMap(({ cells }) => cells))], whole);
  const isTaken = ({ id, cells }: Slot) => {
    const { begins = 0, ends = 0 } = spans.get(id) ?? {};
    return cells.some((cell) => (taken.get(cell) ?? []).some((quarter) => begins <= quarter && quarter < ends));
  };
  return new Set(slots.filter((slot) => !isTaken(slot)).map(({ id }) => id));
}
