import { ageOn } from '#lib/calendar/age';
import type { Day } from '#lib/calendar/day';
import { firstOfFiscalYear, fiscalYearOf } from '#lib/calendar/fiscal-year';
import type { MinimumAge } from '#lib/facilities/eligibility/model';

/** Whether somebody is old enough on a day. A school year begins on 1 April, and who has his birthday that day belongs to it (学校教育法17条). */
export function isOldEnough({ years, from }: MinimumAge, birthday: Day, day: Day): boolean {
  return ageOn(birthday, from === 'birthday' ? day : firstOfFiscalYear(fiscalYearOf(day))) >= years;
}
