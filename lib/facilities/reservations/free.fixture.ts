import { read } from '#db/client';
import { takenQuarters } from '#lib/facilities/reservations/claims/store';
import type { Slot } from '#lib/facilities/reservations/model';
import { gapsIn, slotOf, spanOf } from '#lib/facilities/reservations/rules';

/** The times of a day in which all of these cells are free: 「09:00–12:00」. */
export async function freeTimes(cells: readonly string[], slot: Slot): Promise<string[]> {
  const span = spanOf(slot) ?? { begins: 0, ends: 0 };
  const taken = [...(await takenQuarters(read, cells, span)).values()].flat();
  return gapsIn(span, taken).map((gap) => {
    const { from, to } = slotOf(gap);
    return `${from}–${to}`;
  });
}
