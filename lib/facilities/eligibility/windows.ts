import { addDays, addMonths, type Day, daysBetween, momentOf } from '#lib/calendar/day';
import type { Closes, Opens } from '#lib/facilities/eligibility/model';

/** The moment at which reserving begins for a day of use. */
export function opensAt(opens: Opens, day: Day): Date {
  return momentOf(openingDay(opens, day), opens.time);
}

function openingDay(opens: Opens, day: Day): Day {
  if (opens.kind === 'days') return addDays(day, -opens.daysBefore);
  if (opens.kind === 'months') return addMonths(day, -opens.monthsBefore);
  const first = addMonths(`${day.slice(0, 7)}-01`, -opens.monthsBefore);
  const daysInMonth = daysBetween(first, addMonths(first, 1));
  return addDays(first, Math.min(opens.day, daysInMonth) - 1);
}

/** The moment at which reserving ends for a use that begins on a day at a time. */
export function closesAt(closes: Closes, day: Day, from: string): Date {
  if (closes.kind === 'days') return momentOf(addDays(day, -closes.daysBefore), closes.time);
  return new Date(momentOf(day, from).getTime() - closes.hoursBefore * 3_600_000);
}
