import { z } from 'zod';
import { type ApplicantClass, applicantClasses } from '#lib/facilities/eligibility/model';
import { toKatakana } from '#lib/i18n/katakana';

/** 利用者登録 is good until the end of the fiscal year after next, 団体登録 until the end of the next: fiscal years after the one that runs. */
export const userFiscalYears = 2;
export const groupFiscalYears = 1;

/** Days before its end in which a registration can be renewed; they begin with a notice. */
export const renewalDays = 60;

/** Days for which the code of a group lets people in. */
export const groupCodeDays = 14;

/** Days for which the city hall keeps a registration that ran out, and a group that was refused or has ended. */
export const registrationKeptDays = 365;

/** Groups that one person represents, and people who reserve for one group: more are a mistake or worse. */
export const mostGroups = 10;
export const mostGroupMembers = 200;

/** What can be wrong with what residents send; the sentences are in `messages/<locale>/applicants.json`, under `faults`. */
export const applicantFaults = [
  ...(['class-missing', 'place-missing', 'place-long', 'name-missing', 'name-long', 'reading-missing', 'reading-wrong'] as const),
  ...(['activity-missing', 'activity-long', 'people-wrong', 'your-name-missing', 'your-name-long', 'too-many-groups'] as const),
  ...(['code-wrong', 'already-member', 'group-full', 'too-many', 'hand-over-first', 'too-early'] as const),
] as const;
export type ApplicantFault = (typeof applicantFaults)[number];

/** What staff can do wrong; the sentences are in `messages/<locale>/desk/registrations.json`, under `faults`. */
export const registrationFaults = ['not-found', 'outdated', 'reason-missing', 'reason-long', 'class-missing', 'priority-unknown'] as const;
export type RegistrationFault = (typeof registrationFaults)[number];

/** Typed blanks of any width become one. */
const plain = z.string().transform((typed) => typed.replace(/[\s\u3000]+/g, ' ').trim());
const Line = (most: number, missing: ApplicantFault, long: ApplicantFault) => plain.pipe(z.string().min(1, missing).max(most, long));
const Class = z.enum(applicantClasses, 'class-missing');

/** What somebody says of himself: where he belongs, and for 在勤・在学 where he works or studies. */
export const Declaration = z
  .object({ class: Class, place: plain.pipe(z.string().max(100, 'place-long')) })
  .refine((said) => said.class !== 'works-or-studies' || said.place !== '', { path: ['place'], message: 'place-missing' })
  .transform((said) => (said.class === 'works-or-studies' ? said : { ...said, place: '' }));
export type Declaration = z.infer<typeof Declaration>;

/** How a member is known in his group. */
export const MemberName = Line(80, 'your-name-missing', 'your-name-long');

/** What is asked of a group; the names are those of its form. */
export const GroupRequest = z.object({
  name: Line(80, 'name-missing', 'name-long'),
  reading: Line(80, 'reading-missing', 'name-long')
    .transform((typed) => toKatakana(typed.normalize('NFKC')))
    .pipe(z.string().regex(/^[ァ-ヺー・ 0-9A-Za-z]+$/, 'reading-wrong')),
  activity: Line(400, 'activity-missing', 'activity-long'),
  people: z
    .string()
    .transform((typed) => Number(typed.normalize('NFKC').replace(/[\s人]/g, '') || Number.NaN))
    .pipe(z.int('people-wrong').min(2, 'people-wrong').max(5000, 'people-wrong')),
  groupClass: Class,
  memberName: MemberName,
});
export type GroupRequest = z.infer<typeof GroupRequest>;

/** 利用者登録, as it is kept. `declared` until staff saw his paper, then `shown`. */
export const FacilityUser = z.object({
  residentId: z.string(),
  code: z.string(),
  class: Class,
  place: z.string(),
  priorities: z.array(z.string()),
  validUntil: z.string(),
  declaredAt: z.date(),
  shownAt: z.date().nullable(),
  shownBy: z.string().nullable(),
  remindedAt: z.date().nullable(),
  edition: z.int(),
});
export type FacilityUser = z.infer<typeof FacilityUser>;

export const groupStates = ['requested', 'registered', 'refused', 'ended'] as const;
export type GroupState = (typeof groupStates)[number];

/** 団体登録, as it is kept. */
export const Group = z.object({
  id: z.string(),
  name: z.string(),
  reading: z.string(),
  activity: z.string(),
  people: z.int(),
  class: Class,
  representativeId: z.string().nullable(),
  state: z.enum(groupStates),
  reason: z.string(),
  priorities: z.array(z.string()),
  requestedAt: z.date(),
  renewalAskedAt: z.date().nullable(),
  validUntil: z.string().nullable(),
  remindedAt: z.date().nullable(),
  closedAt: z.date().nullable(),
  codeUntil: z.date().nullable(),
  edition: z.int(),
});
export type Group = z.infer<typeof Group>;

/** Somebody in a group; `id` names him within it, since his account is nobody's to know. */
export type GroupMember = { id: string; residentId: string; name: string; joinedAt: Date };

/** As what somebody can reserve: himself, or a registered group of which he is a member. */
export type ApplicantChoice =
  | { kind: 'person'; class: ApplicantClass; priorities: readonly string[]; isShown: boolean }
  | { kind: 'group'; groupId: string; name: string; class: ApplicantClass; priorities: readonly string[] };
