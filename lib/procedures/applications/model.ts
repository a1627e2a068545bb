import { z } from 'zod';
import { locales } from '#lib/i18n/locales';
import { TypedAnswers } from '#lib/procedures/drafts/model';
import { applicantRoles } from '#lib/procedures/model';

/** How an application came to the city hall: all are in the same queue. */
export const channels = ['online', 'counter', 'paper', 'phone'] as const;

/**
 * Where an application stands. `correction`: the city hall has asked for something and waits for it; nothing that waits for the city hall
 * ever ends by itself.
 */
export const applicationStates = ['submitted', 'examining', 'correction', 'decided', 'withdrawn'] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** How it was decided: 承認（認定・交付）, or 却下 with its reason. */
export const outcomes = ['granted', 'refused'] as const;

/** As whom it was sent: for himself, or as one of those who may apply for another. */
export const AppliedAs = z.enum(['self', ...applicantRoles]);
export type AppliedAs = z.infer<typeof AppliedAs>;

/** Where the applicant is told of his application, and in which language. Somebody without an account or an e-mail address looks for himself. */
export const Contact = z.object({
  locale: z.enum(locales),
  email: z.string().nullable(),
  /** He has asked at the desk for letters. */
  letter: z.boolean().optional(),
  /** As whom he applied, so that a list knows it without his answers; not there where nobody was asked. */
  as: AppliedAs.optional(),
  /** Under which registered deputation he acted for another, who is told then too (`operations/concerned.ts`). */
  deputation: z.string().optional(),
});
export type Contact = z.infer<typeof Contact>;

export const Application = z.object({
  reference: z.string(),
  draftId: z.string(),
  procedure: z.string(),
  version: z.int(),
  owner: z.string(),
  answers: z.record(z.string(), z.unknown()),
  typed: TypedAnswers,
  channel: z.enum(channels),
  state: z.enum(applicationStates),
  office: z.string(),
  assignee: z.string().nullable(),
  contact: Contact,
  edition: z.int(),
  revision: z.int(),
  waitsUntil: z.date().nullable(),
  outcome: z.enum(outcomes).nullable(),
  submittedAt: z.date(),
  decidedAt: z.date().nullable(),
  keptUntil: z.date().nullable(),
});
export type Application = z.infer<typeof Application>;

/** What can happen to an application. */
export const applicationActs = ['submitted', 'examined', 'handed-on', 'asked', 'answered', 'decided', 'withdrawn'] as const;
export type ApplicationAct = (typeof applicationActs)[number];

export const ApplicationEvent = z.object({
  reference: z.string(),
  number: z.int().min(1),
  at: z.date(),
  act: z.enum(applicationActs),
  by: z.enum(['applicant', 'staff', 'city']),
  details: z.record(z.string(), z.unknown()),
});
export type ApplicationEvent = z.infer<typeof ApplicationEvent>;
