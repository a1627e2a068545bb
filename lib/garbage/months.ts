import { addDays, addMonths, type Day, dayOf } from '#lib/calendar/day';

/** A month, `2026-12`. */
export type Month = string;

/** How far a calendar of collection days reaches: a year is what cities announce. */
const monthsAhead = 12;

export function monthOf(now: Date): Month {
  return dayOf(now).slice(0, 7);
}

/** The month that an address asks for, as far as the calendar reaches; undefined for anything else. */
export function readMonth(asked: string, now: Date): Month | undefined {
  const first = monthOf(now);
  if (asked === '') return first;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) && asked >= first && asked <= monthAfter(first, monthsAhead) ? asked : undefined;
}

export function monthAfter(month: Month, count: number): Month {
  return addMonths(`${month}-01`, count).slice(0, 7);
}

/** Its first and last day. */
export function spanOf(month: Month): { from: Day; to: Day } {
  return { from: `${month}-01`, to: addDays(`${monthAfter(month, 1)}-01`, -1) };
}
