import { type Reader, read } from '#db/client';
import { type Day, momentOf } from '#lib/calendar/day';
import { quarterAt } from '#lib/facilities/reservations/rules';
import { cellsAfter } from '#lib/facilities/reservations/standing/store';

/** By room, the cells with which everything that stands in it from a day on was made: each keeps its own, whatever becomes of the room. */
export async function standingFrom(day: Day, reader: Reader = read): Promise<Map<string, string[][]>> {
  const standing = new Map<string, string[][]>();
  for (const { room, cells } of await cellsAfter(reader, quarterAt(momentOf(day)))) {
    const known = standing.get(room) ?? [];
    // Nearly all have the same.
    if (!known.some((one) => one.join(' ') === cells.join(' '))) known.push(cells);
    standing.set(room, known);
  }
  return standing;
}
