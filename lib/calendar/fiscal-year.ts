import type { Day } from '#lib/calendar/day';

/** 年度: the year in which that of a day began, on 1 April (地方自治法208条); a school year is the same (学校教育法17条). */
export function fiscalYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '04-01' ? year - 1 : year;
}

/** The first day of a 年度. */
export function firstOfFiscalYear(year: number): Day {
  return `${year}-04-01`;
}
