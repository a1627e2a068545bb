import type { Day } from '#lib/calendar/day';

/** Whole years on a day; who was born on 29 February is older from 1 March in other years. */
export function ageOn(birthday: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
  return day.slice(5) < birthday.slice(5) ? years - 1 : years;
}
