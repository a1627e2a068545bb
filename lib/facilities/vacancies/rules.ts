import { type Day, dayOf, momentOf } from '#lib/calendar/day';
import { heldForDraw } from '#lib/facilities/draws/rules';
import type { Closes } from '#lib/facilities/eligibility/model';
import { closesAt, opensAt } from '#lib/facilities/eligibility/windows';
import type { Choice } from '#lib/facilities/hours/choosing';
import type { Span } from '#lib/facilities/hours/model';
import { slotsOn } from '#lib/facilities/hours/offered';
import { type Closed, openingOn } from '#lib/facilities/hours/opening';
import { lengthOf, minutesOf, timeAt } from '#lib/facilities/hours/time-of-day';
import type { RoomFacts } from '#lib/facilities/model';
import type { RoomAt } from '#lib/facilities/operations/house';
import { gapsIn, quarterAt, slotOf } from '#lib/facilities/reservations/rules';

/** How a time stands: free, somebody's, begun, still in the draw, not yet to be applied for by anybody, or no longer. */
export const timeStates = ['free', 'taken', 'past', 'draw', 'later', 'over'] as const;
export type TimeState = (typeof timeStates)[number];

/** A time of a day that a room offers: a slot by its id, or free hours ('' ) within which a time may be chosen. */
export type Offered = Span & { id: string; state: TimeState };

/** A day of a room. `closed`: why there is nothing. In a room without slots what is taken is not among the times. */
export type DayAt = { day: Day; closed?: Closed; times: Offered[] };

/** Whether anything of a room is somebody's in a quarter. */
export type IsTaken = (quarter: number) => boolean;

/** How a room stands on a day. */
export function vacanciesOn(at: RoomAt, day: Day, isTaken: IsTaken, now: Date): DayAt {
  const open = openingOn(at.facility, day, at.holidays);
  if (!open.ok) return { day, closed: open.fault, times: [] };
  const stateAt = stateOn(at, day, now);
  if (at.room.booking.kind === 'free') return { day, times: freeHours(at, day, open.value, isTaken, stateAt, now) };
  const times = slotsOn(at, day).map((slot) => {
    if (isBegun(day, slot.from, now)) return { ...slot, state: 'past' } as const;
    return { ...slot, state: quartersOf(at.room, day, slot).some(isTaken) ? 'taken' : stateAt(slot.from) } as const;
  });
  return { day, times };
}

/**
 * Until when a room's calendar stays as it is, if nobody reserves: uses begin on quarters of an hour, and windows open and
 * close at times of day that the rules of the room name.
 */
export function unchangedUntil({ room: { windows, reserving } }: RoomAt, now: Date): Date {
  const quarter = 15 * 60_000;
  const closing = windows.flatMap(({ closes }) => (closes.kind === 'days' ? [closes.time] : []));
  const opening = [...windows.map(({ opens }) => opens.time), ...(reserving.way.kind === 'draw' ? [reserving.way.openToAll.time] : [])];
  const named = [...opening, ...closing].map((time) => momentOf(dayOf(now), time).getTime()).filter((moment) => moment > now.getTime());
  return new Date(Math.min((Math.floor(now.getTime() / quarter) + 1) * quarter, ...named));
}

/** The times of a day that may be applied for now. */
export function freeIn({ times }: DayAt): Offered[] {
  return times.filter(({ state }) => state === 'free');
}

/** Whether anything of a day may be applied for now. */
export function isFree(day: DayAt): boolean {
  return freeIn(day).length > 0;
}

/** The quarter with which a time of a day begins, `24:00` being the next day's first. */
const quarterOf = (day: Day, time: string) => quarterAt(momentOf(day)) + minutesOf(time) / 15;

const isBegun = (day: Day, from: string, now: Date) => quarterOf(day, from) <= quarterAt(now);

/** The quarters that a use takes with its preparation. */
function quartersOf({ preparation }: RoomFacts, day: Day, { from, to }: Span): number[] {
  const begins = quarterOf(day, from) - preparation.before / 15;
  const count = (lengthOf({ from, to }) + preparation.before + preparation.after) / 15;
  return Array.from({ length: count }, (_, place) => begins + place);
}

/** The hours within which a use of the least length can begin and end, with its preparation. */
function freeHours({ room }: RoomAt, day: Day, open: readonly Span[], isTaken: IsTaken, stateAt: StateAt, now: Date): Offered[] {
  const { booking, preparation } = room;
  if (booking.kind !== 'free') return [];
  const [before, after] = [preparation.before / 15, preparation.after / 15];
  return open.flatMap((hours) => {
    const span = { begins: quarterOf(day, hours.from), ends: quarterOf(day, hours.to) };
    const taken = quartersOf(room, day, hours).filter(isTaken);
    return gapsIn({ begins: span.begins - before, ends: span.ends + after }, taken).flatMap((gap): Offered[] => {
      const begins = Math.max(gap.begins + before, span.begins, quarterAt(now) + 1);
      const ends = Math.min(gap.ends - after, span.ends);
      if (ends <= begins) return [];
      const free = slotOf({ begins, ends });
      const from = nextStart(hours.from, free.from, booking.startEvery);
      if (from >= free.to || lengthOf({ from, to: free.to }) < booking.least) return [];
      return [{ id: '', from, to: free.to, state: stateAt(from) }];
    });
  });
}

/** The first start at or after a time; starts are counted from the opening. */
function nextStart(opening: string, from: string, every: number): string {
  const since = minutesOf(from) - minutesOf(opening);
  return timeAt(Math.min(1440, minutesOf(opening) + Math.ceil(since / every) * every));
}

type StateAt = (from: string) => TimeState;

/** Whether a time of this day that nobody has can be applied for now, by anybody at all. */
function stateOn({ room, holidays }: RoomAt, day: Day, now: Date): StateAt {
  if (heldForDraw({ reserving: room.reserving, holidays }, now)(day)) return () => 'draw';
  let windows: { opensAt: Date; closes: Closes }[] | undefined;
  return (from) => {
    // Nobody asks on a day that is all taken.
    windows ??= room.windows.map(({ opens, closes }) => ({ opensAt: opensAt(opens, day), closes }));
    const open = windows.map((window) => ({ opensAt: window.opensAt, closesAt: closesAt(window.closes, day, from) }));
    if (open.some((one) => one.opensAt <= now && now < one.closesAt)) return 'free';
    return open.some((one) => now < one.opensAt && one.opensAt < one.closesAt) ? 'later' : 'over';
  };
}

/** A day in one word: as its times stand, `some` where only a part of them is free, `closed` where the facility is. */
export type DayState = TimeState | 'some' | 'closed';

/** How a day stands as a whole. Hours without slots tell only what is free, so that `whole` says how long the room is open. */
export function dayState({ closed, times }: DayAt): DayState {
  if (closed) return 'closed';
  const states = new Set(times.map(({ state }) => state));
  states.delete('past');
  if (states.has('free')) return states.has('taken') ? 'some' : 'free';
  return (['draw', 'later', 'taken', 'over'] as const).find((state) => states.has(state)) ?? (times.length > 0 ? 'past' : 'taken');
}

/** How the time that somebody chose stands; a part of it that is somebody's is all of it. */
export function stateOfChoice({ times }: DayAt, choice: Choice): TimeState {
  if (!('slots' in choice))
    return times.some((time) => time.state === 'free' && time.from <= choice.from && choice.to <= time.to) ? 'free' : 'taken';
  const states = times.filter(({ id }) => choice.slots.includes(id)).map(({ state }) => state);
  return (['past', 'taken', 'draw', 'later', 'over'] as const).find((state) => states.includes(state)) ?? 'free';
}
