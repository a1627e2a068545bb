import { addDays, type Day, weekdayOf } from '#lib/calendar/day';

/** Whether it is neither a weekend nor a national holiday. */
export function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  return !holidays.has(day) && !['sat', 'sun'].includes(weekdayOf(day));
}

/** Whether city halls work: not from 29 December to 3 January either (行政機関の休日に関する法律1条, and the cities' own 条例 after it). */
const cityHallWorks = (day: Day, holidays: ReadonlySet<Day>) =>
  isWorkingDay(day, holidays) && !(day.slice(5) >= '12-29' || day.slice(5) <= '01-03');

/** How many days the city hall has worked since a day, today with them: what came in this morning waits for none. */
export function workingDaysSince(since: Day, today: Day, holidays: ReadonlySet<Day>): number {
  let count = 0;
  for (let day = addDays(since, 1); day <= today; day = addDays(day, 1)) if (cityHallWorks(day, holidays)) count += 1;
  return count;
}
