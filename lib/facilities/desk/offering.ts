import type { Stretch } from '#lib/facilities/desk/model';
import type { BoardDay } from '#lib/facilities/desk/rules';
import { type SlotTime, slotsOn, startsOn } from '#lib/facilities/hours/offered';
import { minutesOf, timeAt } from '#lib/facilities/hours/time-of-day';
import type { RoomAt } from '#lib/facilities/operations/house';
import type { Span } from '#lib/facilities/reservations/model';
import { overlap, spanOf } from '#lib/facilities/reservations/rules';

/** What a form of the desk offers of a room on a day: its slots, or the times at which a use may begin and end. */
export type Offering =
  | { kind: 'slots'; slots: (SlotTime & { isFree: boolean })[] }
  | { kind: 'free'; from: string[]; to: string[]; gaps: Stretch[] };

/** The stretches of a day that can be had. */
export function freeOf({ stretches }: BoardDay): Stretch[] {
  return stretches.filter(({ use }) => use.kind === 'free');
}

export function offeringOf(at: RoomAt, day: BoardDay): Offering {
  const { booking } = at.room;
  const free = freeOf(day);
  if (booking.kind === 'slots') {
    const slots = slotsOn(at, day.day).map((slot) => {
      const span = spanOf({ day: day.day, from: slot.from, to: slot.to });
      return { ...slot, isFree: span !== undefined && isCovered(span, free) };
    });
    return { kind: 'slots', slots };
  }
  const starts = startsOn(at, day.day);
  const ends = starts.flatMap(({ from, most }) =>
    Array.from({ length: (most - booking.least) / booking.step + 1 }, (_, place) =>
      timeAt(minutesOf(from) + booking.least + place * booking.step),
    ),
  );
  const isIn = ({ from }: { from: string }) => {
    const span = spanOf({ day: day.day, from, to: timeAt(minutesOf(from) + 15) });
    return span !== undefined && isCovered(span, free);
  };
  return { kind: 'free', from: starts.filter(isIn).map(({ from }) => from), to: [...new Set(ends)].sort(), gaps: free };
}

/** Whether each quarter of a time can be had, be it as one slot or as several. */
function isCovered({ begins, ends }: Span, free: readonly Stretch[]): boolean {
  let until = begins;
  for (const stretch of free) if (stretch.begins <= until && until < stretch.ends) until = stretch.ends;
  return until >= ends;
}

/** What else can be had of a day around a wanted time; all of it where none was said. */
export function insteadOf(day: BoardDay, wanted: Span | undefined): Stretch[] {
  return freeOf(day).filter((stretch) => wanted === undefined || overlap(stretch, wanted));
}
