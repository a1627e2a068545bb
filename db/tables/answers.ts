import { boolean, index, instant, integer, json, primaryKey, table, text, uniqueIndex } from '#db/columns/index';

/** Questions that residents left because the city hall had no answer; deleted when they expire. */
export const questions = table(
  'questions',
  {
    reference: text('reference').primaryKey(),
    /** The page's one-time key: the same key sent twice is the same question. */
    formKey: text('form_key').notNull(),
    locale: text('locale').notNull(),
    question: text('question').notNull(),
    askedAt: instant('asked_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** The office that is to answer; none yet when nobody has sorted it. */
    office: text('office'),
    /** What the office answered, in the language of the question; read by its reference. */
    answer: text('answer'),
    answeredBy: text('answered_by'),
    answeredAt: instant('answered_at'),
  },
  (question) => [uniqueIndex('questions_form_key').on(question.formKey), index('questions_expiry').on(question.expiresAt)],
);

/** What was said in talks, masked, and how it was answered; deleted when it expires. No turn knows whose it is. */
export const turns = table(
  'turns',
  {
    id: text('id').primaryKey(),
    /** The talk's key, known to the page that talks only. */
    talk: text('talk').notNull(),
    number: integer('number').notNull(),
    locale: text('locale').notNull(),
    said: text('said').notNull(),
    /** What it was answered with, by reference: the words are read from the catalogue each time. */
    reply: json('reply').notNull(),
    outcome: text('outcome').notNull(),
    helpful: boolean('helpful'),
    /** What the learning desk made of it: a synonym, a wording, an entry, a note, nothing. */
    settled: text('settled'),
    askedAt: instant('asked_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  // A second tap on the same form is the same turn.
  (turn) => [
    uniqueIndex('turns_place').on(turn.talk, turn.number),
    index('turns_expiry').on(turn.expiresAt),
    index('turns_asked').on(turn.askedAt),
  ],
);

/** How many turns of a day ended how; numbers without words, so they stay. */
export const turnCounts = table(
  'turn_counts',
  {
    day: text('day').notNull(),
    locale: text('locale').notNull(),
    outcome: text('outcome').notNull(),
    count: integer('count').notNull(),
  },
  (count) => [primaryKey({ columns: [count.day, count.locale, count.outcome] })],
);

/** 類語: words that mean the same at a city hall. */
export const thesaurusGroups = table('thesaurus_groups', {
  id: text('id').primaryKey(),
  /** Separated by spaces; stems are enough. */
  words: text('words').notNull(),
  active: boolean('active').notNull(),
  changedAt: instant('changed_at').notNull(),
});

/** Questions of which the right answer is known: a change of the thesaurus is tried on them first. */
export const trialQuestions = table(
  'trial_questions',
  {
    id: text('id').primaryKey(),
    question: text('question').notNull(),
    locale: text('locale').notNull(),
    /** The entry that answers it. */
    kind: text('kind').notNull(),
    slug: text('slug').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (trial) => [uniqueIndex('trial_questions_question').on(trial.question, trial.locale)],
);

/** What staff noted for whoever edits an entry next, usually because residents asked. */
export const entryNotes = table(
  'entry_notes',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    slug: text('slug').notNull(),
    note: text('note').notNull(),
    notedBy: text('noted_by').notNull(),
    notedAt: instant('noted_at').notNull(),
    doneAt: instant('done_at'),
  },
  (note) => [index('entry_notes_entry').on(note.kind, note.slug)],
);
