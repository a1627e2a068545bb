import { index, instant, integer, json, primaryKey, table, text, uniqueIndex } from '#db/columns/index';

/*
 * 使用料: what each reservation costs, what was paid and given back. Amounts are whole yen. What is due is the sum of a
 * reservation's entries, and stands nowhere else.
 */

/** The ledger of money: appended, never changed; a mistake is reversed by another entry. */
export const paymentEntries = table(
  'payment_entries',
  {
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    /** charged, reduced, charge-cancelled, paid, refunded or reversed. */
    kind: text('kind').notNull(),
    /** By how much more is due: below nought for what was paid or need not be paid. */
    yen: integer('yen').notNull(),
    /** How the money went: cash, machine … ; none where none did. */
    means: text('means'),
    /** The entry of the same reservation that this one takes back. */
    reverses: integer('reverses'),
    reason: text('reason').notNull(),
    /** Who of the staff took or gave the money; none for what the house does by itself. */
    staffId: text('staff_id'),
    /** A hash of the form's one-time key: sent twice, it is entered once. */
    key: text('key'),
  },
  (entry) => [
    primaryKey({ columns: [entry.reference, entry.number] }),
    uniqueIndex('payment_entries_key').on(entry.key),
    uniqueIndex('payment_entries_reverses').on(entry.reference, entry.reverses),
    index('payment_entries_at').on(entry.at),
  ],
);

/** The books of which something is due or to be given back: how much says their sum. So that nobody adds up five years to find them. */
export const openBooks = table('open_books', { reference: text('reference').primaryKey() });

/** 領収書 as they were issued: the second and later ones of a payment say 再発行. */
export const receiptCopies = table(
  'receipt_copies',
  {
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
    copy: integer('copy').notNull(),
    at: instant('at').notNull(),
    /** applicant or staff. */
    by: text('by').notNull(),
  },
  (copy) => [primaryKey({ columns: [copy.reference, copy.number, copy.copy] })],
);

/** 減免の申請: one for a reservation; it stands at the full price until staff decide. */
export const reductionRequests = table(
  'reduction_requests',
  {
    reference: text('reference').primaryKey(),
    /** Ids of the room's reductions. */
    reductions: json('reductions').notNull(),
    reason: text('reason').notNull(),
    /** What it costs when it is approved. */
    quotation: json('quotation').notNull(),
    /** waiting, approved, refused or withdrawn. */
    state: text('state').notNull(),
    askedAt: instant('asked_at').notNull(),
    decidedAt: instant('decided_at'),
    /** Why staff refused. */
    answer: text('answer').notNull(),
  },
  (request) => [index('reduction_requests_state').on(request.state, request.askedAt)],
);
