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

/** Whether the office is open at this moment, until when, or when it opens next. */
export function openingAt(hours: OfficeHours, now: Date, holidays: ReadonlySet<Day>): Opening {
  const today = dayOf(now);
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(today, ahead);
    for (const { open, close } of spansOn(hours, day, holidays)) {
      const opens = momentOf(day, open);
      const closes = momentOf(day, close);
      if (closes <= now) continue;
      if (opens <= now) return { isOpen: true, closesAt: close, changesAt: closes };
      return { isOpen: false, opensOn: day, opensAt: open, changesAt: opens };
    }
  }
  return { isOpen: false, changesAt: undefined };
}

/** True for a day on which the office does not open at all. */
export function isClosedDay(hours: OfficeHours, day: Day, holidays: ReadonlySet<Day>): boolean {
  return spansOn(hours, day, holidays).length === 0;
}
