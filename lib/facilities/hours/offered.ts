import type { Day } from '#lib/calendar/day';
import type { FacilityHours, RoomTimes, Span } from '#lib/facilities/hours/model';
import { openingOn } from '#lib/facilities/hours/opening';
import { lengthOf, minutesOf, timeAt } from '#lib/facilities/hours/time-of-day';
import { holdsOn } from '#lib/facilities/hours/when';

/** A room within its facility, and the holidays from two weeks before the days that are asked about. */
export type RoomHours = { facility: FacilityHours; room: RoomTimes; holidays: ReadonlySet<Day> };

/** A slot on a certain day. */
export type SlotTime = Span & { id: string };

/** A time at which a free reservation can begin, and how long it can be at most, in minutes. */
export type Start = { from: string; most: number };

/** The slots that a room has on a day, by their beginning; one that does not lie within the opening hours is left out. */
export function slotsOn({ facility, room, holidays }: RoomHours, day: Day): SlotTime[] {
  const open = openingOn(facility, day, holidays);
  if (!open.ok) return [];
  return room.slots
    .flatMap(({ id, times }) => {
      const time = times.findLast((row) => holdsOn(row, day, holidays));
      return time ? [{ id, from: time.from, to: time.to }] : [];
    })
    .filter((slot) => open.value.some((span) => span.from <= slot.from && slot.to <= span.to))
    .sort((one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to));
}

/** The times at which a reservation of free length can begin on a day, counted from each opening; none in a room of slots. */
export function startsOn({ facility, room, holidays }: RoomHours, day: Day): Start[] {
  const { booking } = room;
  const open = openingOn(facility, day, holidays);
  if (booking.kind !== 'free' || !open.ok) return [];
  return open.value.flatMap((span) => {
    const count = Math.ceil(lengthOf(span) / booking.startEvery);
    return Array.from({ length: count }, (_, place) => {
      const begin = minutesOf(span.from) + place * booking.startEvery;
      const left = Math.min(booking.most, minutesOf(span.to) - begin);
      return { from: timeAt(begin), most: left < booking.least ? 0 : left - ((left - booking.least) % booking.step) };
    }).filter(({ most }) => most > 0);
  });
}
