import { boolean, index, instant, integer, json, primaryKey, table, text } from '#db/columns/index';

/** Services, life events, offices and the like: the facts, which need no language. */
export const entries = table(
  'catalogue_entries',
  {
    kind: text('kind').notNull(),
    slug: text('slug').notNull(),
    /** published or withdrawn; what is not yet published is a draft. */
    state: text('state').notNull(),
    /** Raised whenever the original text changes: translations name the revision they were made from. */
    revision: integer('revision').notNull(),
    facts: json('facts').notNull(),
    checkedOn: text('checked_on'),
    reviewOn: text('review_on'),
    updatedAt: instant('updated_at').notNull(),
    /** When it goes out of sight by itself. */
    withdrawAt: instant('withdraw_at'),
  },
  (entry) => [
    primaryKey({ columns: [entry.kind, entry.slug] }),
    index('catalogue_entries_review').on(entry.reviewOn),
    index('catalogue_entries_withdraw').on(entry.withdrawAt),
  ],
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

/** 下書き: the working paper of an entry, at most one, whether or not the entry is published already. */
export const drafts = table(
  'catalogue_drafts',
  {
    kind: text('kind').notNull(),
    slug: text('slug').notNull(),
    /** editing, in-review, returned or approved. */
    state: text('state').notNull(),
    /** Raised by every saving: who saves names the edition he saw, so that nobody writes over another's words. */
    edition: integer('edition').notNull(),
    /** The version it was begun from; 0 for a new entry. */
    basedOn: integer('based_on').notNull(),
    content: json('content').notNull(),
    /** The Japanese title and the office, for lists. */
    title: text('title').notNull(),
    office: text('office').notNull(),
    /** Everybody who wrote in it, by id: none of them may approve it. */
    authors: json('authors').notNull(),
    editedBy: text('edited_by').notNull(),
    editedByName: text('edited_by_name').notNull(),
    /** What the last person said to the next: to the approver, or why it was returned. */
    note: text('note').notNull(),
    publishAt: instant('publish_at'),
    withdrawAt: instant('withdraw_at'),
    approvedBy: text('approved_by').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (draft) => [
    primaryKey({ columns: [draft.kind, draft.slug] }),
    index('catalogue_drafts_state').on(draft.state, draft.publishAt),
    index('catalogue_drafts_office').on(draft.office),
  ],
);

/** 履歴: what an entry was each time it was handed in, published or imported. Never changed. */
export const versions = table(
  'catalogue_versions',
  {
    kind: text('kind').notNull(),
    slug: text('slug').notNull(),
    number: integer('number').notNull(),
    /** imported, handed-in or published. */
    act: text('act').notNull(),
    /** The revision of the original it holds; 0 before it is published. */
    revision: integer('revision').notNull(),
    title: text('title').notNull(),
    content: json('content').notNull(),
    note: text('note').notNull(),
    actor: text('actor').notNull(),
    actorName: text('actor_name').notNull(),
    /** Published by one person alone, because it could not wait. */
    urgent: boolean('urgent').notNull(),
    /** Who looked at an urgent publication afterwards. */
    reviewedBy: text('reviewed_by').notNull(),
    at: instant('at').notNull(),
  },
  (version) => [
    index('catalogue_versions_revision').on(version.kind, version.slug, version.revision),
    index('catalogue_versions_actor').on(version.actor, version.at),
    primaryKey({ columns: [version.kind, version.slug, version.number] }),
    index('catalogue_versions_urgent').on(version.urgent, version.reviewedBy),
  ],
);
