import { addDays, type Day, momentOf } from '#lib/calendar/day';
import { fiscalYearOf } from '#lib/calendar/fiscal-year';
import { type Applicant, concerns } from '#lib/facilities/eligibility/applicant';
import type { Limit } from '#lib/facilities/eligibility/model';

/** A use of a room, as limits count it. */
export type Use = { facility: string; room: string; day: Day; to: string };

/** The first limit that another use would break; `held` are all that the applicant has, also those that are over. */
export function brokenLimit(limits: readonly Limit[], applicant: Applicant, wish: Use, held: readonly Use[], now: Date): Limit | undefined {
  return inForce(limits, applicant).find((limit) => {
    const within = held.filter((use) => isWithin(limit.scope, use, wish));
    return counted(limit, wish, within, now) > limit.most;
  });
}

/** Of limits of the same kind, the last that concerns the applicant. */
function inForce(limits: readonly Limit[], applicant: Applicant): Limit[] {
  const kindOf = (limit: Limit) => `${limit.kind} ${limit.scope} ${limit.kind === 'per-period' ? limit.period : ''}`;
  return [...new Map(limits.filter((limit) => concerns(limit, applicant)).map((limit) => [kindOf(limit), limit])).values()];
}

function isWithin(scope: Limit['scope'], use: Use, wish: Use): boolean {
  return scope === 'city' || (use.facility === wish.facility && (scope === 'facility' || use.room === wish.room));
}

/** What the limit counts, with the wish. */
function counted(limit: Limit, wish: Use, held: readonly Use[], now: Date): number {
  if (limit.kind === 'days-in-a-row') return daysInARow(wish.day, new Set(held.map(({ day }) => day)));
  if (limit.kind === 'ahead') return 1 + held.filter(({ day, to }) => momentOf(day, to) > now).length;
  const period = periodOf(limit.period, wish.day);
  return 1 + held.filter(({ day }) => periodOf(limit.period, day) === period).length;
}

/** The length of the run of days to which a day belongs, or would. */
function daysInARow(day: Day, days: ReadonlySet<Day>): number {
  const run = (step: 1 | -1): number => {
    let length = 0;
    while (days.has(addDays(day, step * (length + 1)))) length += 1;
    return length;
  };
  return run(-1) + 1 + run(1);
}

/** The name of the period to which a day belongs. */
function periodOf(period: 'day' | 'month' | 'fiscal-year', day: Day): string {
  if (period === 'day') return day;
  if (period === 'month') return day.slice(0, 7);
  return String(fiscalYearOf(day));
}
