import { addDays, type Day, dayOf, momentOf, weekdayOf } from '#lib/calendar/day';
import type { OfficeHours } from '#lib/catalogue/kinds/office';

export type Span = { open: string; close: string };

/** Whether an office is open, and when that next changes. `changesAt` is undefined when no opening is known. */
export type Opening = { isOpen: boolean; closesAt?: string; opensOn?: Day; opensAt?: string; changesAt: Date | undefined };

/** At what times an office is open on a day; [] when it is closed. A later exception wins over an earlier one. */
export function spansOn(hours: OfficeHours, day: Day, holidays: ReadonlySet<Day>): Span[] {
  const exception = hours.exceptions.findLast(({ from, to }) => from <= day && day <= to);
  if (exception) return exception.open && exception.close ? [{ open: exception.open, close: exception.close }] : [];
  if (hours.closedOnHolidays && holidays.has(day)) return [];
  return hours.week.filter(({ days }) => days.includes(weekdayOf(day))).sort((a, b) => a.open.localeCompare(b.open));
}

/** Far enough to see past a year-end closure or a renovation. */
const daysAhead = 60;

/** Whether something is open at this moment, until when, or when it opens next; `spansOf` tells when it is open on a day. */
export function openingAt(spansOf: (day: Day) => readonly Span[], now: Date): Opening {
  const today = dayOf(now);
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(today, ahead);
    for (const { open, close } of spansOf(day)) {
      const opens = momentOf(day, open);
      const closes = momentOf(day, close);
      if (closes <= now) continue;
      if (opens <= now) return { isOpen: true, closesAt: close, changesAt: closes };
      return { isOpen: false, opensOn: day, opensAt: open, changesAt: opens };
    }
  }
  return { isOpen: false, changesAt: undefined };
}

/** The coming opening hours as pairs of minutes since 1970: two weeks ahead is as long as a page is worth reading offline. */
export function comingSpans(spansOf: (day: Day) => readonly Span[], now: Date): [number, number][] {
  const minute = (day: Day, time: string) => momentOf(day, time).getTime() / 60_000;
  const days = Array.from({ length: 14 }, (_, ahead) => addDays(dayOf(now), ahead));
  return days.flatMap((day) => spansOf(day).map(({ open, close }): [number, number] => [minute(day, open), minute(day, close)]));
}

/** True for a day on which the office does not open at all. */
export function isClosedDay(hours: OfficeHours, day: Day, holidays: ReadonlySet<Day>): boolean {
  return spansOn(hours, day, holidays).length === 0;
}
