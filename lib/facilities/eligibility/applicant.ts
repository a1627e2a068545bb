import type { Day } from '#lib/calendar/day';
import type { ApplicantClass, holders, Whom } from '#lib/facilities/eligibility/model';

/** Who asks, in the eyes of the rules. `birthday` is that of the person who answers for it, where it is known. */
export type Applicant = {
  class: ApplicantClass;
  holder: (typeof holders)[number];
  birthday?: Day;
  use?: string;
  priorities: readonly string[];
};

/** Whether a row of a rule concerns an applicant. */
export function concerns(whom: Whom, applicant: Pick<Applicant, 'class' | 'holder' | 'use' | 'priorities'>): boolean {
  return (
    (whom.classes.length === 0 || whom.classes.includes(applicant.class)) &&
    (whom.holders.length === 0 || whom.holders.includes(applicant.holder)) &&
    (whom.use === undefined || whom.use === applicant.use) &&
    (whom.priority === undefined || applicant.priorities.includes(whom.priority))
  );
}
