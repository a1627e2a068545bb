import type { Day } from '#lib/calendar/day';
import { firstOfFiscalYear, fiscalYearOf } from '#lib/calendar/fiscal-year';
import type { MinimumAge } from '#lib/facilities/eligibility/model';

/** Whole years on a day; who was born on 29 February is older from 1 March in other years. */
export function ageOn(birthday: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
  return day.slice(5) < birthday.slice(5) ? years - 1 : years;
}

/** Whether somebody is old enough on a day. A school year begins on 1 April, and who has his birthday that day belongs to it (学校教育法17条). */
export function isOldEnough({ years, from }: MinimumAge, birthday: Day, day: Day): boolean {
  return ageOn(birthday, from === 'birthday' ? day : firstOfFiscalYear(fiscalYearOf(day))) >= years;
}
