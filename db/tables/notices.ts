import { boolean, index, instant, integer, json, primaryKey, table, text } from '#db/columns/index';

/*
 * お知らせ as the desk composes it: what is said, to whom, when, and who answers for it (docs/decisions/0017). How it
 * reaches people is in `notifications.ts`.
 */

export const notices = table(
  'notices',
  {
    /** Its name in addresses, at the desk and in public. */
    slug: text('slug').primaryKey(),
    /** The office that answers for it; '' is the whole city hall. */
    office: text('office').notNull(),
    /** draft, handed-in, returned, approved, sent (nothing more is to be told) or stopped. */
    state: text('state').notNull(),
    /** Raised by every change: who saves or decides names the edition he saw. */
    edition: integer('edition').notNull(),
    /** Texts by language, audience, channels and schedule. */
    content: json('content').notNull(),
    /** The Japanese texts again, every kanji with its reading; made when it is approved. */
    readings: json('readings'),
    /** Saves lives: set by who approves it, with a reason. */
    urgent: boolean('urgent').notNull(),
    urgentReason: text('urgent_reason').notNull(),
    /** Everybody who wrote in it, by id: none of them may approve it. */
    authors: json('authors').notNull(),
    editedBy: text('edited_by').notNull(),
    editedByName: text('edited_by_name').notNull(),
    editedAt: instant('edited_at').notNull(),
    /** What the last person said to the next: to the approver, or why it was returned or stopped. */
    note: text('note').notNull(),
    approvedBy: text('approved_by').notNull(),
    approvedByName: text('approved_by_name').notNull(),
    approvedAt: instant('approved_at'),
    /** When it is to be told next; null when it is not, or not any more. */
    nextAt: instant('next_at'),
    /** When it was told first, which made it public, and last. */
    firstToldAt: instant('first_told_at'),
    lastToldAt: instant('last_told_at'),
    /** The last day on which it holds; afterwards its page says that it is over. */
    visibleUntil: text('visible_until').notNull(),
  },
  (notice) => [index('notices_due').on(notice.state, notice.nextAt), index('notices_told').on(notice.firstToldAt)],
);

/** Each time a notice was due: told, or missed because nobody was there to tell it in time. */
export const noticeOccurrences = table(
  'notice_occurrences',
  {
    slug: text('slug').notNull(),
    /** When it was due. */
    at: instant('at').notNull(),
    told: boolean('told').notNull(),
  },
  (occurrence) => [primaryKey({ columns: [occurrence.slug, occurrence.at] })],
);
