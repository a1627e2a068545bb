import { index, instant, json, table, text } from '#db/columns/index';

/** What a refused form held, kept for an hour so that the page comes back filled. */
export const refusedForms = table(
  'refused_forms',
  {
    key: text('key').primaryKey(),
    values: json('values').notNull(),
    faults: json('faults').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (form) => [index('refused_forms_expiry').on(form.expiresAt)],
);
