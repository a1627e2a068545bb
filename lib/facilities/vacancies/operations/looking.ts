import { createHash } from 'node:crypto';
import { addDays, addMonths, type Day, dayOf, daysBetween, isDay } from '#lib/calendar/day';
import { type RoomAt, roomAt } from '#lib/facilities/operations/house';
import type { Span } from '#lib/facilities/reservations/model';
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
  const span = spanAround(rooms, from, days);
  const isTaken = takenBy(await takenFrom(rooms, span), span, given);
  const every = daysFrom(from, days);
  return new Map(rooms.map((at) => [at.slug, standingOn(at, every, isTaken, now)]));
}

/** A room's month, the week from a day of it on, and the mark of what was taken then: another one as soon as anything of it is another. */
export type RoomCalendar = { month: DayAt[]; week: DayAt[]; occupancy: string };

/** The calendar of a room around a day: one look at the database for all that it says. */
export async function calendarOf(at: RoomAt, day: Day, now: Date): Promise<RoomCalendar> {
  const { first, inMonth, days } = aroundDay(day);
  const span = spanAround([at], first, days);
  const taken = await takenFrom([at], span);
  const all = standingOn(at, daysFrom(first, days), takenBy(taken, span), now);
  const since = daysBetween(first, day);
  return { month: all.slice(0, inMonth), week: all.slice(since, since + 7), occupancy: markOf(taken) };
}

/** The mark that the calendar of a room would have now; undefined for a room that is not there. */
export async function occupancyOf(room: string, asked: string, now: Date): Promise<string | undefined> {
  const { first, days } = aroundDay(calendarDay(asked, now));
  const at = await roomAt(room, first);
  return at && markOf(await takenFrom([at], spanAround([at], first, days)));
}

/** The day around which a calendar is asked for; today where that is none, or is over. */
export function calendarDay(asked: string, now: Date): Day {
  const today = dayOf(now);
  return isDay(asked) && asked >= today ? asked : today;
}

/** The days of a calendar around a day: its month, and all of the week from it on. */
function aroundDay(day: Day): { first: Day; inMonth: number; days: number } {
  const first = `${day.slice(0, 7)}-01`;
  const inMonth = daysBetween(first, addMonths(first, 1));
  return { first, inMonth, days: Math.max(inMonth, daysBetween(first, day) + 7) };
}

type Taken = ReadonlyMap<string, readonly number[]>;
type IsTaken = (cell: string, quarter: number) => boolean;

const daysFrom = (from: Day, days: number) => Array.from({ length: days }, (_, place) => addDays(from, place));

const standingOn = (at: RoomAt, days: readonly Day[], isTaken: IsTaken, now: Date): DayAt[] =>
  days.map((day) => vacanciesOn(at, day, (quarter) => at.room.cells.some((cell) => isTaken(cell, quarter)), now));

/** Quarters in a day. */
const inDay = 96;

/** The quarters of so many days, with as many before and after as the preparation of a use may reach. */
function spanAround(rooms: readonly RoomAt[], from: Day, days: number): Span {
  const begins = spanOf({ day: from, from: '00:00', to: '24:00' })?.begins ?? 0;
  const around = Math.max(0, ...rooms.map(({ room: { preparation } }) => Math.max(preparation.before, preparation.after))) / 15;
  return { begins: begins - around, ends: begins + days * inDay + around };
}

const takenFrom = (rooms: readonly RoomAt[], span: Span): Promise<Taken> =>
  takenIn(
    rooms.map(({ room }) => room),
    span,
  );

function takenBy(taken: Taken, { begins, ends }: Span, given?: Given): IsTaken {
  // A byte for each quarter: a week of the whole city is forty thousand of them.
  const quarters = new Map(
    [...taken].map(([cell, all]) => {
      const marked = new Uint8Array(ends - begins);
      for (const quarter of all) marked[quarter - begins] = 1;
      return [cell, marked];
    }),
  );
  const isGiven = (cell: string, quarter: number) => given?.cells.includes(cell) && given.begins <= quarter && quarter < given.ends;
  return (cell, quarter) => quarters.get(cell)?.[quarter - begins] === 1 && !isGiven(cell, quarter);
}

/** Equal for what is equally taken, in whatever order the database tells it. */
function markOf(taken: Taken): string {
  const hash = createHash('sha256');
  for (const [cell, all] of [...taken].sort()) hash.update(`${cell} ${Int32Array.from(all).sort().join()}\n`);
  return hash.digest('base64url');
}
