import { index, instant, table, text, uniqueIndex } from '#db/columns/index';

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
  },
  (question) => [uniqueIndex('questions_form_key').on(question.formKey), index('questions_expiry').on(question.expiresAt)],
);
