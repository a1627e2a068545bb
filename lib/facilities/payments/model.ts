import { z } from 'zod';
import { Quotation } from '#lib/facilities/reservations/model';

/**
 * What an entry of the ledger says. `charged` and `charge-cancelled`: the price as it was made, and as it changed when the
 * reservation moved or ended. `reduced`: 減免. `paid` and `refunded`: money that came and went. `reversed`: takes back a
 * mistaken `paid` or `refunded`. That a refund is due is no entry: it is a balance below nought.
 */
export const entryKinds = ['charged', 'reduced', 'charge-cancelled', 'paid', 'refunded', 'reversed'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** How money goes at the counter: 現金, or the machine for cards and codes. */
export const counterMeans = ['cash', 'machine'] as const;
export const CounterMeans = z.enum(counterMeans);
export type CounterMeans = z.infer<typeof CounterMeans>;

/** One entry of a reservation; `yen`: by how much more is due. */
export const PaymentEntry = z.object({
  reference: z.string(),
  number: z.int(),
  at: z.date(),
  kind: z.enum(entryKinds),
  yen: z.int(),
  means: z.string().nullable(),
  reverses: z.int().nullable(),
  reason: z.string(),
  staffId: z.string().nullable(),
  key: z.string().nullable(),
});
export type PaymentEntry = z.infer<typeof PaymentEntry>;

/** What the entries come to, in whole yen: the price, what was received and not given back, and what is due (below nought: to be given back). */
export type Account = { priceYen: number; receivedYen: number; dueYen: number };

export const reductionStates = ['waiting', 'approved', 'refused', 'withdrawn'] as const;

export const ReductionRequest = z.object({
  reference: z.string(),
  reductions: z.array(z.string()),
  reason: z.string(),
  quotation: Quotation,
  state: z.enum(reductionStates),
  askedAt: z.date(),
  decidedAt: z.date().nullable(),
  answer: z.string(),
});
export type ReductionRequest = z.infer<typeof ReductionRequest>;

export const paymentFaults = [
  ...(['not-found', 'state-wrong', 'too-late', 'reason-missing', 'reason-long'] as const),
  /** No whole yen above nought; more than is due; more than is to be given back; an entry that cannot be reversed (any more). */
  ...(['amount-wrong', 'too-much', 'too-much-back', 'means-missing', 'not-reversible'] as const),
  /** The same form was sent before with something else in it. */
  'sent-before',
] as const;
export type PaymentFault = (typeof paymentFaults)[number];

/** What is told of money; the sentences are in `messages/<locale>/payments.json`, under `notices`. */
export const paymentNotices = ['received', 'refund-ready', 'refunded', 'reduction-approved', 'reduction-refused', 'due-soon'] as const;
export type PaymentNotice = (typeof paymentNotices)[number];

/** Most yen of one entry. */
export const mostYen = 100_000_000;

/** Hours before the end of a hold, or the beginning of a use, at which what is due is told. */
export const dueSoonHours = 24;

/**
 * Years for which entries are kept after the end of the fiscal year of a reservation's last one. The law names no time for
 * the books themselves; it lets claims of and against a city lapse after five years (地方自治法第236条第1項), and cities'
 * 文書管理規則 keep 会計書類 for as long.
 */
export const moneyKeptYears = 5;
