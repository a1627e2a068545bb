import { z } from 'zod';
import { Slug } from '#lib/catalogue/model';
import { AppliedAs, applicationStates, channels } from '#lib/procedures/applications/model';

/*
 * What the API says to an office's core system. These schemas are its only description: answers, OpenAPI document and tests are
 * made from them.
 */

const Moment = z.iso.datetime().meta({ description: 'UTC' });
const Reference = z.string().meta({ description: '受付番号, such as 7KQ3-M9TD' });
const Revision = z.int().min(1).meta({
  description: '1, and one more with each correction that was answered; a withdrawal of what was handed over is the last one',
});

/** What waits to be fetched: one revision of one application. Nothing personal is in it. */
export const WaitingRevision = z.object({
  reference: Reference,
  revision: Revision,
  state: z.enum(applicationStates),
  procedure: Slug,
  submittedAt: Moment,
});
export type WaitingRevision = z.infer<typeof WaitingRevision>;

export const WaitingList = z.object({
  applications: z.array(WaitingRevision),
  next: z.string().nullable().meta({ description: 'The cursor of the next part; null: this was the last. Begin anew each time' }),
});
export type WaitingList = z.infer<typeof WaitingList>;

export const HandedFile = z.object({
  id: z.string(),
  field: Slug.meta({ description: 'The field that it answers' }),
  name: z.string(),
  type: z.string(),
  bytes: z.int(),
  sha256: z.string().meta({ description: 'Of its bytes, in hexadecimal digits' }),
});
export type HandedFile = z.infer<typeof HandedFile>;

/** One revision of an application as it is handed over. */
export const HandedApplication = WaitingRevision.extend({
  version: z.int().meta({ description: 'Of the definition of the procedure that was filled in' }),
  office: Slug,
  channel: z.enum(channels),
  appliedAs: AppliedAs.nullable().meta({
    description: 'Who applied: the person concerned, or somebody for him, who is in the answers then; null where the form does not ask',
  }),
  answers: z.record(z.string(), z.unknown()).meta({ description: 'By the ids of the fields; empty once withdrawn' }),
  columns: z.record(z.string(), z.string()).meta({ description: 'The same as texts, by the columns of the table; empty once withdrawn' }),
  attachments: z.array(HandedFile),
});
export type HandedApplication = z.infer<typeof HandedApplication>;

/** What a core system says when it has an application safely. */
export const Acknowledgement = z.strictObject({
  revision: Revision,
  receipt: z.string().trim().max(100).optional().meta({ description: 'What the core system calls it' }),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

export const Acknowledged = z.object({ reference: Reference, revision: Revision, acknowledgedAt: Moment, receipt: z.string().nullable() });
export type Acknowledged = z.infer<typeof Acknowledged>;

/** Why a core system was refused. */
export const HandoverFaultCode = z.enum([
  ...(['unknown-parameter', 'invalid-value', 'key-missing', 'key-ended', 'not-found'] as const),
  ...(['older-revision', 'unknown-revision', 'not-fetched', 'withdrawn', 'too-many'] as const),
]);
export type HandoverFault = { code: z.infer<typeof HandoverFaultCode>; parameter: string; current?: number };

export const HandoverError = z.object({
  error: z.object({
    code: HandoverFaultCode,
    message: z.string(),
    parameter: z.string(),
    current: Revision.optional().meta({ description: 'The revision to fetch instead' }),
  }),
});

/** A key as it is kept. */
export const HandoverToken = z.object({
  id: z.string(),
  office: z.string(),
  name: z.string(),
  seal: z.string(),
  madeBy: z.string(),
  madeAt: z.date(),
  usedAt: z.date().nullable(),
  endedAt: z.date().nullable(),
});
export type HandoverToken = z.infer<typeof HandoverToken>;

/** What somebody types to have a key made. */
export const KeyWish = z.object({ name: z.string().trim().min(1, 'name-missing').max(60, 'name-too-long'), office: z.string() });

/** A core system that has shown its key, and from where. */
export type CoreSystem = { tokenId: string; office: string; name: string; source: string };

/** That a revision was fetched, by whom, and whether he has it safely. */
export const Handover = z.object({
  reference: z.string(),
  revision: z.int(),
  tokenId: z.string(),
  fetchedAt: z.date(),
  acknowledgedAt: z.date().nullable(),
  receipt: z.string().nullable(),
});
export type Handover = z.infer<typeof Handover>;
