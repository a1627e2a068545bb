import type { Day } from '#lib/calendar/day';
import { type Applicant, concerns } from '#lib/facilities/eligibility/applicant';
import type { Whom } from '#lib/facilities/eligibility/model';
import type { Times } from '#lib/facilities/hours/choosing';
import type { When } from '#lib/facilities/hours/model';
import { holdsOn } from '#lib/facilities/hours/when';

/** What is to be paid for: a time, by whom, with which equipment in whole pieces, heating that is asked for, and the reductions that are applied for. */
export type FeeRequest = {
  times: Times;
  applicant: Omit<Applicant, 'birthday'>;
  equipment: readonly { id: string; pieces: number }[];
  heating: readonly string[];
  reductions: readonly string[];
  holidays: ReadonlySet<Day>;
};

/** Why no price can be told: a gap in the rules, or something is asked for that is not there, not so often, not now, not for this applicant. */
export type FeeFault =
  | { code: 'no-price'; slot: string | null }
  | { code: 'no-such-equipment' | 'no-such-heating' | 'no-such-reduction'; id: string }
  | { code: 'too-many-pieces'; id: string; pieces: number }
  | { code: 'heating-not-now' | 'reduction-not-for-you'; id: string };

/** Whether a row of the price list holds for a request. */
export function holdsFor(row: When & Whom, { times, applicant, holidays }: FeeRequest): boolean {
  return holdsOn(row, times.day, holidays) && concerns(row, applicant);
}
