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
    /** The office that examines it, and who in it has taken it up. */
    office: text('office').notNull(),
    assignee: text('assignee'),
    /** Where the applicant is told of it, in which language, and for whom he acts. */
    contact: json('contact').notNull(),
    /** Raised by every change: the number of its last event. */
    edition: integer('edition').notNull(),
    /** How often its answers were sent: 1, and one more with each correction; core systems fetch each. */
    revision: integer('revision').notNull(),
    /** Until when a correction is awaited. */
    waitsUntil: instant('waits_until'),
    /** granted or refused, once it is decided. */
    outcome: text('outcome'),
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
    /** submitted, examined, handed-on, asked, answered, decided, withdrawn. */
    act: text('act').notNull(),
    /** applicant, staff or city. */
    by: text('by').notNull(),
    /** What the applicant is told of it. */
    details: json('details').notNull(),
  },
  (event) => [primaryKey({ columns: [event.reference, event.number] })],
);

/** 添付: photos and papers, one row for each that lies sealed on the disk (lib/files); without a row it belongs to nobody. */
export const procedureFiles = table(
  'procedure_files',
  {
    /** The name under which it lies. */
    id: text('id').primaryKey(),
    /** As of a draft. */
    owner: text('owner').notNull(),
    /** The procedure for which it was sent in. */
    procedure: text('procedure').notNull(),
    /** What its sender called it, made harmless. */
    name: text('name').notNull(),
    type: text('type').notNull(),
    bytes: integer('bytes').notNull(),
    addedAt: instant('added_at').notNull(),
    /** The application it went out with; null as long as it lies in a draft or is to be had again. */
    reference: text('reference'),
  },
  (file) => [index('procedure_files_owner').on(file.owner, file.procedure), index('procedure_files_reference').on(file.reference)],
);

/** やりとり: messages between the applicant and the office about an application. */
export const procedureMessages = table(
  'procedure_messages',
  {
    id: text('id').primaryKey(),
    reference: text('reference').notNull(),
    at: instant('at').notNull(),
    /** applicant or staff. */
    by: text('by').notNull(),
    /** Of staff, who wrote it. */
    staffId: text('staff_id'),
    text: text('text').notNull(),
    /** The files that came with it. */
    files: json('files').notNull(),
    readAt: instant('read_at'),
  },
  (message) => [index('procedure_messages_reference').on(message.reference, message.at)],
);

/** 内部メモ: what staff note for each other; never shown to the applicant. */
export const procedureNotes = table(
  'procedure_notes',
  {
    id: text('id').primaryKey(),
    reference: text('reference').notNull(),
    at: instant('at').notNull(),
    staffId: text('staff_id').notNull(),
    text: text('text').notNull(),
  },
  (note) => [index('procedure_notes_reference').on(note.reference, note.at)],
);

/** 控え・お知らせの手紙: letters about an application that have not gone out; what each says is worked out when it goes. */
export const procedureLetters = table(
  'procedure_letters',
  {
    /** The letter's name for good: told again under the same, it is one letter. */
    id: text('id').primaryKey(),
    reference: text('reference').notNull(),
    /** receipt, to whoever applied; or what the person concerned is told. */
    what: text('what').notNull(),
    attempts: integer('attempts').notNull(),
    dueAt: instant('due_at').notNull(),
  },
  (letter) => [index('procedure_letters_due').on(letter.dueAt), index('procedure_letters_reference').on(letter.reference)],
);

/** Keys with which an office's core system fetches applications; the key itself is kept by nobody here. */
export const handoverTokens = table('handover_tokens', {
  id: text('id').primaryKey(),
  office: text('office').notNull(),
  name: text('name').notNull(),
  /** The seal of the key. */
  seal: text('seal').notNull(),
  madeBy: text('made_by').notNull(),
  madeAt: instant('made_at').notNull(),
  usedAt: instant('used_at'),
  endedAt: instant('ended_at'),
});

/** What was handed over to a core system: each revision of an application, until it is acknowledged. */
export const procedureHandovers = table(
  'procedure_handovers',
  {
    reference: text('reference').notNull(),
    revision: integer('revision').notNull(),
    tokenId: text('token_id').notNull(),
    /** When it was fetched first. */
    fetchedAt: instant('fetched_at').notNull(),
    acknowledgedAt: instant('acknowledged_at'),
    /** What the core system calls it. */
    receipt: text('receipt'),
  },
  (handover) => [primaryKey({ columns: [handover.reference, handover.revision] })],
);

/** 書かない窓口: numbers by which staff at a counter find what somebody has filled in at home; they end soon. */
export const counterNumbers = table(
  'counter_numbers',
  {
    number: text('number').primaryKey(),
    draftId: text('draft_id').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (number) => [uniqueIndex('counter_numbers_draft').on(number.draftId), index('counter_numbers_expiry').on(number.expiresAt)],
);
