import type { Day } from '#lib/calendar/day';
import type { Stretch, Use } from '#lib/facilities/desk/model';
import { slotsOn } from '#lib/facilities/hours/offered';
import { type Closed, openingOn } from '#lib/facilities/hours/opening';
import type { RoomAt } from '#lib/facilities/operations/house';
import type { Block } from '#lib/facilities/reservations/blocks/store';
import type { Reservation, Span } from '#lib/facilities/reservations/model';
import { quarterAt, shareCells, spanOf } from '#lib/facilities/reservations/rules';

/** A day of a room on the board, from midnight to midnight. `closed`: why the house is. */
export type BoardDay = { day: Day; closed?: Closed; stretches: Stretch[] };

/** What stands in some rooms: reservations and times that staff keep closed. */
export type Standing = { reservations: readonly Reservation[]; blocks: readonly Block[] };

/** How a room stands on a day, without a gap: what it is taken by, what can be had, and nothing. */
export function boardDayOf(at: RoomAt, day: Day, standing: Standing, now: Date): BoardDay {
  const whole = spanOf({ day, from: '00:00', to: '24:00' });
  if (!whole) return { day, stretches: [] };
  const open = openingOn(at.facility, day, at.holidays);
  const uses = usesIn(at, standing);
  const free = open.ok ? freeOn(at, day, open.value, new Set(uses.keys()), now) : new Map<number, Use>();
  const stretches: Stretch[] = [];
  let last = '';
  for (let quarter = whole.begins; quarter < whole.ends; quarter += 1) {
    const use: Use = uses.get(quarter) ?? free.get(quarter) ?? { kind: 'nothing' };
    const name = JSON.stringify(use);
    const before = stretches.at(-1);
    if (before && name === last) before.ends = quarter + 1;
    else stretches.push({ begins: quarter, ends: quarter + 1, use });
    last = name;
  }
  return open.ok ? { day, stretches } : { day, closed: open.fault, stretches };
}

/** What is taken, quarter by quarter; of several things the one that says most: one's own, what staff closed, another room's, preparation. */
function usesIn({ slug, room }: RoomAt, { reservations, blocks }: Standing): Map<number, Use> {
  const uses = new Map<number, Use>();
  const lay = ({ begins, ends }: Span, whatAt: (quarter: number) => Use) => {
    for (let quarter = begins; quarter < ends; quarter += 1) uses.set(quarter, whatAt(quarter));
  };
  const concerned = reservations.filter(({ cells }) => shareCells(cells, room.cells));
  for (const { occupiedFrom, occupiedUntil } of concerned)
    lay({ begins: occupiedFrom, ends: occupiedUntil }, () => ({ kind: 'preparation' }));
  for (const one of concerned.filter((reservation) => reservation.room !== slug))
    lay(one, (quarter) => {
      const use = uses.get(quarter);
      const others = use?.kind === 'elsewhere' ? use.rooms : [];
      return { kind: 'elsewhere', rooms: [...new Set([...others, one.room])].sort() };
    });
  for (const { cells, reason, ...span } of blocks) if (shareCells(cells, room.cells)) lay(span, () => ({ kind: 'block', reason }));
  for (const { reference, state, people, ...one } of concerned)
    if (one.room === slug) lay(one, () => ({ kind: 'reservation', reference, state, people }));
  return uses;
}

/** What staff can still give away: whole slots that do not overlap each other, or the open hours. What is over cannot be had. */
function freeOn(at: RoomAt, day: Day, open: readonly { from: string; to: string }[], taken: ReadonlySet<number>, now: Date) {
  const free = new Map<number, Use>();
  const offered = at.room.booking.kind === 'free' ? open.map((hours) => ({ ...hours, id: '' })) : slotsOn(at, day);
  for (const { id, from, to } of offered) {
    const span = spanOf({ day, from, to });
    if (!span) continue;
    const quarters = Array.from({ length: span.ends - span.begins }, (_, place) => span.begins + place);
    const left = quarters.filter((quarter) => !taken.has(quarter) && !free.has(quarter));
    const whole = left.length === quarters.length && span.ends > quarterAt(now);
    for (const quarter of left) if (id === '' ? quarter >= quarterAt(now) : whole) free.set(quarter, { kind: 'free', slot: id });
  }
  return free;
}

/** The hours that all these days need, whole ones: from the first thing until the last, 9:00 to 17:00 at least. In quarters of the day. */
export function hoursNeeded(days: readonly BoardDay[]): Span {
  let [begins, ends] = [9 * 4, 17 * 4];
  for (const { stretches } of days) {
    const first = stretches[0]?.begins ?? 0;
    const told = stretches.filter(({ use }) => use.kind !== 'nothing' && use.kind !== 'block');
    begins = Math.min(begins, ...told.map((one) => one.begins - first));
    ends = Math.max(ends, ...told.map((one) => one.ends - first));
  }
  return { begins: Math.floor(begins / 4) * 4, ends: Math.ceil(ends / 4) * 4 };
}

/** The stretches of a day within these hours of it, cut to them. */
export function withinHours({ stretches }: BoardDay, hours: Span): Stretch[] {
  const first = stretches[0]?.begins ?? 0;
  return stretches.flatMap(({ begins, ends, use }) => {
    const cut = { begins: Math.max(begins, first + hours.begins), ends: Math.min(ends, first + hours.ends) };
    return cut.begins < cut.ends ? [{ ...cut, use }] : [];
  });
}
