import { areInARow } from '#lib/facilities/hours/choosing';
import type { RoomTimes, Span } from '#lib/facilities/hours/model';
import { lengthOf } from '#lib/facilities/hours/time-of-day';
import { type DayAt, freeIn, type Offered } from '#lib/facilities/vacancies/rules';

type Booking = RoomTimes['booking'];

/**
 * The times that can be had on a day for somebody who wants these hours: all of them when he does not say, those that reach
 * beyond it where he names one end only, and else what covers the hours: a stretch, or slots in a row.
 */
export function freeFor(booking: Booking, day: DayAt, { from, to }: Partial<Span>): Offered[] {
  const free = freeIn(day);
  if (from === undefined || to === undefined) return free.filter((time) => reaches(booking, time, from, to));
  if (booking.kind === 'free') return free.filter((time) => time.from <= from && to <= time.to);
  return slotsOver(day, { from, to }, booking.most);
}

/** Whether enough of a time lies after, or before, what was named: of free hours the least that is reserved, of a slot any of it. */
function reaches(booking: Booking, time: Offered, from = '00:00', to = '24:00'): boolean {
  const within = { from: time.from > from ? time.from : from, to: time.to < to ? time.to : to };
  return lengthOf(within) >= (booking.kind === 'free' ? booking.least : 1);
}

/** Slots in a row that cover the hours, as few hours as can be, then as few slots: where 午前 does, nobody is offered 全日. */
function slotsOver(day: DayAt, wanted: Span, most: number): Offered[] {
  const rows = freeIn(day)
    .filter(({ from, to }) => from <= wanted.from && wanted.from < to)
    .flatMap((first) => rowsFrom([first], day, wanted, most));
  const length = (row: readonly Offered[]) => lengthOf({ from: row[0]?.from ?? '', to: row.at(-1)?.to ?? '' });
  const [best = []] = rows.sort((one, other) => length(one) - length(other) || one.length - other.length);
  return best;
}

function rowsFrom(row: readonly Offered[], day: DayAt, wanted: Span, most: number): Offered[][] {
  const last = row.at(-1);
  if (!last || last.to >= wanted.to) return [[...row]];
  if (row.length >= most) return [];
  const next = freeIn(day).filter((slot) => slot.from >= last.to && slot.from < wanted.to && areInARow([last, slot], day.times));
  return next.flatMap((slot) => rowsFrom([...row, slot], day, wanted, most));
}
