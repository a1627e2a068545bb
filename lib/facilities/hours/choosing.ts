import { type Day, isDay } from '#lib/calendar/day';
import type { RoomTimes, Span } from '#lib/facilities/hours/model';
import { type RoomHours, type SlotTime, slotsOn, startsOn } from '#lib/facilities/hours/offered';
import { type Closed, openingOn } from '#lib/facilities/hours/opening';
import { lengthOf, minutesOf, timeAt } from '#lib/facilities/hours/time-of-day';
import { ok, type Result, refused } from '#lib/result';

/** What somebody wants of a room: slots by their ids, or a time of the day. */
export type Choice = { day: Day; slots: readonly string[] } | ({ day: Day } & Span);

/** When a choice is, as it is told and charged: without preparation. `slots` are empty where the time is free. */
export type Times = { day: Day; from: string; to: string; slots: SlotTime[] };

/** Why a choice cannot be had, whoever asks and whatever is reserved already. Lengths are in minutes. */
export type ChoiceFault =
  | { code: 'no-such-day' }
  | { code: 'closed'; reason: Closed }
  | { code: 'nothing-chosen' }
  | { code: 'by-slots-only' }
  | { code: 'by-time-only' }
  | { code: 'no-such-slot'; slot: string }
  | { code: 'not-in-a-row' }
  | { code: 'too-many-slots'; most: number }
  | { code: 'no-such-start'; starts: string[] }
  | { code: 'wrong-length'; least: number; most: number; step: number };

/** The time that a choice comes to, or why there is none. Slots that follow each other include the pause between them. */
export function timesFor(choice: Choice, hours: RoomHours): Result<Times, ChoiceFault> {
  if (!isDay(choice.day)) return refused({ code: 'no-such-day' });
  const open = openingOn(hours.facility, choice.day, hours.holidays);
  if (!open.ok) return refused({ code: 'closed', reason: open.fault });
  return 'slots' in choice ? slotTimes(choice.day, choice.slots, hours) : freeTimes(choice.day, choice, hours);
}

function slotTimes(day: Day, ids: readonly string[], hours: RoomHours): Result<Times, ChoiceFault> {
  const { booking } = hours.room;
  if (booking.kind !== 'slots') return refused({ code: 'by-time-only' });
  const offered = slotsOn(hours, day);
  const missing = ids.find((id) => !offered.some((slot) => slot.id === id));
  if (missing !== undefined) return refused({ code: 'no-such-slot', slot: missing });
  const slots = offered.filter(({ id }) => ids.includes(id));
  const [first] = slots;
  const last = slots.at(-1);
  if (!first || !last) return refused({ code: 'nothing-chosen' });
  if (slots.length > booking.most) return refused({ code: 'too-many-slots', most: booking.most });
  if (!areInARow(slots, offered)) return refused({ code: 'not-in-a-row' });
  return ok({ day, from: first.from, to: last.to, slots });
}

/** Each begins when the one before has ended, and none that is offered lies between them. */
export function areInARow(slots: readonly SlotTime[], offered: readonly SlotTime[]): boolean {
  return slots.every((slot, place) => {
    const next = slots[place + 1];
    if (!next) return true;
    return slot.to <= next.from && !offered.some(({ from, to }) => slot.to <= from && to <= next.from);
  });
}

function freeTimes(day: Day, { from, to }: Span, hours: RoomHours): Result<Times, ChoiceFault> {
  const { booking } = hours.room;
  if (booking.kind !== 'free') return refused({ code: 'by-slots-only' });
  const starts = startsOn(hours, day);
  const start = starts.find((one) => one.from === from);
  if (!start) return refused({ code: 'no-such-start', starts: starts.map((one) => one.from) });
  const { least, step } = booking;
  const length = lengthOf({ from, to });
  const fits = least <= length && length <= start.most && (length - least) % step === 0;
  return fits ? ok({ day, from, to, slots: [] }) : refused({ code: 'wrong-length', least, most: start.most, step });
}

/** The time for which a room is taken: with preparation before and after, as far as the day goes. */
export function occupied({ preparation }: RoomTimes, { from, to }: Span): Span {
  return {
    from: timeAt(Math.max(0, minutesOf(from) - preparation.before)),
    to: timeAt(Math.min(1440, minutesOf(to) + preparation.after)),
  };
}
