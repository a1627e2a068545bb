import { type Day, dayOf, momentOf } from '#lib/calendar/day';
import { firstOfFiscalYear, fiscalYearOf } from '#lib/calendar/fiscal-year';
import { Quotation as FeeQuotation } from '#lib/facilities/fees/model';
import { refundOf } from '#lib/facilities/fees/refund';
import type { Account, PaymentEntry } from '#lib/facilities/payments/model';
import { moneyKeptYears } from '#lib/facilities/payments/model';
import type { Quotation, Reservation, Wish } from '#lib/facilities/reservations/model';
import { momentOfQuarter, slotOf } from '#lib/facilities/reservations/rules';

/** What a reservation was quoted; undefined where there was no price. Throws where it is there and cannot be read: money is not guessed. */
export function quotedIn(quotation: Quotation): FeeQuotation | undefined {
  return 'total' in quotation ? FeeQuotation.parse(quotation) : undefined;
}

/** The full or reduced price of a quotation, in yen. */
export function totalOf(quotation: Quotation): number {
  return quotedIn(quotation)?.total ?? 0;
}

/** Whether a price was quoted and is nought; where there was none, nobody has said so. */
export function costsNothing(quotation: Quotation): boolean {
  return quotedIn(quotation)?.total === 0;
}

type Amount = Pick<PaymentEntry, 'number' | 'kind' | 'yen' | 'reverses'>;

/** Whether an entry is money that came or went; a price is not. */
const isMoney = ({ kind }: Pick<PaymentEntry, 'kind'>) => kind === 'paid' || kind === 'refunded' || kind === 'reversed';

/** What the entries of one reservation come to. */
export function accountOf(entries: readonly Amount[]): Account {
  const sum = (some: readonly Amount[]) => some.reduce((total, { yen }) => total + yen, 0);
  // 0 - x, since -0 is another nought.
  return { priceYen: sum(entries.filter((one) => !isMoney(one))), receivedYen: 0 - sum(entries.filter(isMoney)), dueYen: sum(entries) };
}

/** How a reservation ended: by whose will. `nobody`: it never came about, and all is given back. */
export type Ending = Wish | 'nobody';

/** What was paid of the price; what was paid too much is his in any case. */
const paidOf = ({ priceYen, receivedYen }: Account) => Math.min(Math.max(receivedYen, 0), priceYen);

/** What is given back of what was paid when it is cancelled, by the rules under which it was quoted; undefined where nothing was paid. */
export function refundFor(reservation: Reservation, account: Account, by: Wish, now: Date) {
  const quoted = quotedIn(reservation.quotation);
  const paidYen = paidOf(account);
  if (!quoted || paidYen === 0) return undefined;
  return refundOf(quoted, { day: slotOf(reservation).day, paidYen, cancelledOn: dayOf(now), by });
}

/**
 * What is left of the price when a reservation ends: what was paid, less what is given back of it. What was not paid is not
 * asked of somebody who has no room any more.
 */
export function priceAfter(reservation: Reservation, account: Account, ending: Ending, now: Date): number {
  const refund = ending === 'nobody' ? undefined : refundFor(reservation, account, ending, now);
  return refund ? paidOf(account) - refund.yen : 0;
}

/** Whether an entry can be taken back: money, once. */
export function isReversible(entry: Amount, entries: readonly Amount[]): boolean {
  return (entry.kind === 'paid' || entry.kind === 'refunded') && !entries.some(({ reverses }) => reverses === entry.number);
}

/** By when what is due has to be paid: a hold until it runs out, everything else until the use begins. */
export function dueBy({ state, dueAt, begins }: Pick<Reservation, 'state' | 'dueAt' | 'begins'>): Date {
  return (state === 'held' ? dueAt : null) ?? momentOfQuarter(begins);
}

/** Whether money is asked for: not while staff still decide, nor for an offer that nobody has accepted. */
export function isAskedFor(reservation: Pick<Reservation, 'state' | 'offered'>): boolean {
  return reservation.state !== 'requested' && !reservation.offered;
}

/** Whether there is something to be paid now. */
export function isDue(reservation: Pick<Reservation, 'state' | 'offered'>, { dueYen }: Account): boolean {
  return dueYen > 0 && isAskedFor(reservation);
}

/** The number under which a payment has its receipt: it can be read over the phone. */
export function receiptNumber({ reference, number }: Pick<PaymentEntry, 'reference' | 'number'>): string {
  return `${reference}-${number}`;
}

/** What somebody typed to find a reservation or receipt: `7kq3 m9td` and `７ＫＱ３－Ｍ９ＴＤ－２` are what they look like. */
export function readNumber(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s‐‑–—−ー-]+/g, '');
  const found = /^([2-9A-HJKMNP-TW-Z]{4})([2-9A-HJKMNP-TW-Z]{4})\d*$/.exec(plain);
  return found ? `${found[1]}-${found[2]}` : undefined;
}

/** Reservations whose last entry is older than this need no book any more: the fiscal year of it ended so many years ago. */
export function booksBefore(today: Day): Date {
  return momentOf(firstOfFiscalYear(fiscalYearOf(today) - moneyKeptYears));
}
