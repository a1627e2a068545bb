import { index, instant, integer, json, primaryKey, table, text } from '#db/columns/index';

/** Services, life events, offices and the like: the facts, which need no language. */
export const entries = table(
  'catalogue_entries',
  {
    kind: text('kind').notNull(),
    slug: text('slug').notNull(),
    /** draft or published; the desk adds the steps between. */
    state: text('state').notNull(),
    /** Raised whenever the original text changes: translations name the revision they were made from. */
    revision: integer('revision').notNull(),
    facts: json('facts').notNull(),
    checkedOn: text('checked_on'),
    reviewOn: text('review_on'),
    updatedAt: instant('updated_at').notNull(),
  },
  (entry) => [primaryKey({ columns: [entry.kind, entry.slug] }), index('catalogue_entries_review').on(entry.reviewOn)],
);

/** What an entry says in one language. */
export const texts = table(
  'catalogue_texts',
  {
    kind: text('kind').notNull(),
    slug: text('slug').notNull(),
    locale: text('locale').notNull(),
    /** The revision of the original that this text was made from. */
    madeFrom: integer('made_from').notNull(),
    madeBy: text('made_by').notNull(),
    text: json('text').notNull(),
    /** The Japanese fields again, every kanji with its reading; made when the text is saved. */
    readings: json('readings'),
    updatedAt: instant('updated_at').notNull(),
  },
  (row) => [primaryKey({ columns: [row.kind, row.slug, row.locale] })],
);
