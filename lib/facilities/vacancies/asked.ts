import { addDays, type Day, daysBetween, isDay } from '#lib/calendar/day';
import type { Span } from '#lib/facilities/hours/model';
import { isTimeOfDay } from '#lib/facilities/hours/time-of-day';
import { ok, type Result, refused } from '#lib/result';

/** What somebody says who looks for a room, as the form has it; '' for what is left open. */
export const askedParts = ['day', 'until', 'from', 'to', 'people', 'purpose', 'district', 'equipment'] as const;
export type AskedVacancy = Readonly<Record<(typeof askedParts)[number], string>>;

/** What is wrong with a part of the form; the sentences are in `messages/<locale>/vacancies.json`, under `find.faults`. */
export type VacancyFault = 'day' | 'past' | 'until' | 'range' | 'time' | 'people';

/** What is looked for: from a day on, so many days; within the day these hours, where somebody says. */
export type Wanted = {
  from: Day;
  days: number;
  hours: Partial<Span>;
  people: number;
  purpose: string;
  district: string;
  equipment: string;
};

/** Days that one search looks at. */
export const longestSearch = 31;

/** What somebody looks for; a day that is left open is today. */
export function readAskedVacancy(asked: AskedVacancy, today: Day): Result<Wanted, VacancyFault[]> {
  const from = asked.day.trim() === '' ? today : readDay(asked.day);
  const until = asked.until.trim() === '' ? from : readDay(asked.until);
  const people = asked.people.trim() === '' ? 0 : readCount(asked.people);
  const hours = readHours(asked);
  const faults = [
    ...dayFaults(from, until, today),
    ...(hours ? [] : ['time' as const]),
    ...(people === undefined ? ['people' as const] : []),
  ];
  if (faults.length > 0 || !from || !until || !hours || people === undefined) return refused(faults);
  const { purpose, district, equipment } = asked;
  return ok({ from, days: daysBetween(from, until) + 1, hours, people, purpose, district, equipment });
}

function dayFaults(from: Day | undefined, until: Day | undefined, today: Day): VacancyFault[] {
  if (!from) return ['day'];
  if (from < today) return ['past'];
  if (!until || until < from) return ['until'];
  return daysBetween(from, until) + 1 > longestSearch ? ['range'] : [];
}

/** A day as any keyboard writes it: 2026-12-05, 2026/12/5, ２０２６年１２月５日; undefined for one that does not exist. */
export function readDay(typed: string): Day | undefined {
  const [, year = '', month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.normalize('NFKC').trim()) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? addDays(day, 0) : undefined;
}

function readCount(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').trim().replace(/人$/, '');
  return /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : undefined;
}

/** The hours that are said; undefined where they are none or end before they begin. */
function readHours({ from, to }: AskedVacancy): Partial<Span> | undefined {
  if ([from, to].some((time) => time !== '' && !isTimeOfDay(time))) return undefined;
  if (from !== '' && to !== '' && to <= from) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}
