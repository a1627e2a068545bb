/** The city's wall clock. Japan has had no summer time since 1952. */
export const cityTimeZone = 'Asia/Tokyo';

/** A calendar day in Japan, `2026-11-21`. */
export type Day = string;

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const dayParts = new Intl.DateTimeFormat('en-CA', { timeZone: cityTimeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is in Japan at this moment. */
export function dayOf(moment: Date): Day {
  return dayParts.format(moment);
}

/** The moment at which the wall clock in Japan shows this time of this day; `24:00` is the next midnight. */
export function momentOf(day: Day, time = '00:00'): Date {
  const midnight = Date.parse(`${day}T00:00:00+09:00`);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(midnight + (hours * 60 + minutes) * 60_000);
}

export function addDays(day: Day, count: number): Day {
  // A day alone is read as UTC, where every day has as many hours.
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The day with the same number so many months later, or that month's last where it has none (民法143条2項). */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

export function weekdayOf(day: Day): Weekday {
  return weekdayNames[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'sun';
}

/** How many days later another day is; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Which of the days of its weekday it is in the month: 2 on the second Monday. */
export function nthInMonth(day: Day): number {
  return Math.ceil(Number(day.slice(8)) / 7);
}

/** True for the last Monday, Tuesday … of a month. */
export function isLastInMonth(day: Day): boolean {
  return addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
}

/** True for a day that exists: `2026-02-29` does not. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && addDays(value, 0) === value;
}
