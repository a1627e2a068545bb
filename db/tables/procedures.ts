import { index, instant, integer, json, primaryKey, table, text, uniqueIndex } from '#db/columns/index';

/*
 * 申請 before they are sent. What they ask is a version of an entry of the catalogue; what was typed is kept as it was typed,
 * and everything else is worked out from it (lib/procedures/journey).
 */

/** One row for what somebody is filling in: for each procedure one, so that nobody has five and sends none. */
export const procedureDrafts = table(
  'procedure_drafts',
  {
    id: text('id').primaryKey(),
    /** `resident/<id>`, or `guest/<seal of the key in his browser>`. */
    owner: text('owner').notNull(),
    procedure: text('procedure').notNull(),
    /** The version of the definition with which it was begun; a newer one does not disturb it. */
    version: integer('version').notNull(),
    typed: json('typed').notNull(),
    /** Raised with each save: of two devices neither overwrites the other unseen. */
    edition: integer('edition').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (draft) => [uniqueIndex('procedure_drafts_owner').on(draft.owner, draft.procedure), index('procedure_drafts_expiry').on(draft.expiresAt)],
);

/** 申請 as they were sent: one row each, kept until the years after its decision have passed that its definition names. */
export const procedureApplications = table(
  'procedure_applications',
  {
    /** 受付番号. */
    reference: text('reference').primaryKey(),
    /** The draft it was, so that what is sent twice is one application. */
    draftId: text('draft_id').notNull(),
    procedure: text('procedure').notNull(),
    version: integer('version').notNull(),
    /** As of a draft; somebody without an account has what he sent in his browser. */
    owner: text('owner').notNull(),
    /** What was answered, as it was understood; and as it was typed, for a correction. */
    answers: json('answers').notNull(),
    typed: json('typed').notNull(),
    /** online, counter, paper or phone. */
    channel: text('channel').notNull(),
    /** submitted, examining, correction, decided or withdrawn. */
    state: text('state').notNull(),
    /** The office that examines it. */
    office: text('office').notNull(),
    /** Raised by every change: the number of its last event. */
    edition: integer('edition').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    decidedAt: instant('decided_at'),
    /** The retention begins at the decision: what waits for the city hall is never deleted. */
    keptUntil: instant('kept_until'),
  },
  (application) => [
    uniqueIndex('procedure_applications_draft').on(application.draftId),
    index('procedure_applications_owner').on(application.owner, application.submittedAt),
    index('procedure_applications_queue').on(application.office, application.state, application.submittedAt),
    index('procedure_applications_kept').on(application.keptUntil),
  ],
);

/** 経過: everything that happened to an application, numbered; nothing of it is ever changed. */
export const procedureEvents = table(
  'procedure_events',
  {
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    /** submitted, examined, asked, answered, decided, withdrawn. */
    act: text('act').notNull(),
    /** applicant, staff or city. */
    by: text('by').notNull(),
    /** What the applicant is told of it. */
    details: json('details').notNull(),
  },
  (event) => [primaryKey({ columns: [event.reference, event.number] })],
);
