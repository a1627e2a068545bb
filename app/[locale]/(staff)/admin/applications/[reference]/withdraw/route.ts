import { withdrawForApplicant } from '#lib/procedures/cases/operations/answering';
import { deskCaseDoor } from '#lib/web/desk-case-door';

/** 取下げ: the applicant has told staff. */
export const POST = deskCaseDoor('applications.handle', { done: 'case-withdrawn' }, ({ staff, seen, now }) =>
  withdrawForApplicant(staff, seen, now),
);
