import { type Day, weekdayOf } from '#lib/calendar/day';
import type { Season, When } from '#lib/facilities/hours/model';

/** Whether a day lies in a season, which may go over the turn of the year. */
export function isInSeason({ from, to }: Season, day: Day): boolean {
  const dayOfYear = day.slice(5);
  return from <= to ? from <= dayOfYear && dayOfYear <= to : from <= dayOfYear || dayOfYear <= to;
}

/** Whether a row holds on a day. A national holiday fits where holidays are named, whatever its weekday. */
export function holdsOn({ days, season }: When, day: Day, holidays: ReadonlySet<Day>): boolean {
  const kind = holidays.has(day) ? 'holiday' : weekdayOf(day);
  return (days.length === 0 || days.includes(kind)) && (season === undefined || isInSeason(season, day));
}
