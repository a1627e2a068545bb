import { addDays, addMonths, type Day, daysBetween } from '#lib/calendar/day';
import type { RoomAt } from '#lib/facilities/operations/house';
import { takenIn } from '#lib/facilities/reservations/operations/looking';
import { spanOf } from '#lib/facilities/reservations/rules';
import { type DayAt, vacanciesOn } from '#lib/facilities/vacancies/rules';

/** What somebody has himself, and gives up when he moves: cells in a time. */
export type Given = { cells: readonly string[]; begins: number; ends: number };

/** How rooms stand from a day on, so many days: one look at the database for all of them. `given` does not count as taken. */
export async function vacanciesFrom(
  rooms: readonly RoomAt[],
  from: Day,
  days: number,
  now: Date,
  given?: Given,
): Promise<Map<string, DayAt[]>> {
  const isTaken = await takenFrom(rooms, from, days, given);
  const every = Array.from({ length: days }, (_, place) => addDays(from, place));
  return new Map(
    rooms.map((at) => [
      at.slug,
      every.map((day) => vacanciesOn(at, day, (quarter) => at.room.cells.some((cell) => isTaken(cell, quarter)), now)),
    ]),
  );
}

/** All days of the month of a day. */
export async function monthOf(at: RoomAt, day: Day, now: Date): Promise<DayAt[]> {
  const first = `${day.slice(0, 7)}-01`;
  const days = daysBetween(first, addMonths(first, 1));
  return (await vacanciesFrom([at], first, days, now)).get(at.slug) ?? [];
}

/** Quarters in a day. */
const inDay = 96;

/** Which quarters of which cells are taken, with as much before and after as the preparation of a use may reach. */
async function takenFrom(
  rooms: readonly RoomAt[],
  from: Day,
  days: number,
  given?: Given,
): Promise<(cell: string, quarter: number) => boolean> {
  const begins = spanOf({ day: from, from: '00:00', to: '24:00' })?.begins ?? 0;
  const around = Math.max(0, ...rooms.map(({ room: { preparation } }) => Math.max(preparation.before, preparation.after))) / 15;
  const taken = await takenIn(
    rooms.map(({ room }) => room),
    { begins: begins - around, ends: begins + days * inDay + around },
  );
  const quarters = new Map([...taken].map(([cell, all]) => [cell, new Set(all)]));
  const isGiven = (cell: string, quarter: number) => given?.cells.includes(cell) && given.begins <= quarter && quarter < given.ends;
  return (cell, quarter) => (quarters.get(cell)?.has(quarter) ?? false) && !isGiven(cell, quarter);
}
