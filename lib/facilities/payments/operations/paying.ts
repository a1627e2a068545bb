import type { Writer } from '#db/client';
import { record } from '#lib/audit/operations';
import type { PaymentEntry, PaymentFault } from '#lib/facilities/payments/model';
import { type Book, confirmIfPaid, withBook } from '#lib/facilities/payments/operations/book';
import { tellIfRefundIsReady } from '#lib/facilities/payments/operations/charging';
import { tellOfMoney } from '#lib/facilities/payments/operations/telling';
import { accountOf, dueBy, isAskedFor, isReversible } from '#lib/facilities/payments/rules';
import { addEntry, type NewEntry } from '#lib/facilities/payments/store';
import { counter, type TypedAtCounter } from '#lib/facilities/payments/ways';
import { type House, longestReason } from '#lib/facilities/reservations/model';
import { isLive } from '#lib/facilities/reservations/rules';
import { eventsOf } from '#lib/facilities/reservations/store';
import { hashOfKey } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

type Entered = Promise<Result<PaymentEntry, PaymentFault>>;
type Act = 'payments.received' | 'payments.refunded' | 'payments.reversed';

/**
 * 収納: enters money that staff took at the counter; the same form again is the same entry. The payment that completes what
 * is due confirms a hold, where its room wants that. Refused: more than is due (too-much), an application or an offer that
 * is nobody's yet (state-wrong), a hold that has run out (too-late).
 */
export async function receive(staff: AtDesk, reference: string, typed: TypedAtCounter, house: House): Entered {
  const settled = await counter.settle(typed);
  if (!settled.ok) return settled;
  const { yen, means } = settled.value;
  return withBook(staff, reference, house, async (writer, book) => {
    const { reservation, entries } = book;
    const key = keyOf(reference, settled.value.key);
    const before = entries.find((entry) => entry.key === key);
    if (before) return isSame(before, { yen: -yen, means }, entries) ? ok(before) : refused('sent-before');
    if (!isAskedFor(reservation)) return refused('state-wrong');
    if (reservation.state === 'held' && dueBy(reservation) <= house.now) return refused('too-late');
    if (yen > accountOf(entries).dueYen) return refused('too-much');
    const entry = await enter(writer, staff, book, { kind: 'paid', yen: -yen, means, key, act: 'payments.received' }, house.now);
    await tellOfMoney(writer, reservation, { what: 'received', yen, number: entry.number }, house.now);
    await confirmIfPaid(writer, staff, { ...book, entries: [...entries, entry] }, house.now);
    return ok(entry);
  });
}

/** 還付: enters money that staff gave back; the same form again is the same entry. Refused: more than is to be given back (too-much-back). */
export async function giveBack(staff: AtDesk, reference: string, typed: TypedAtCounter, house: House): Entered {
  const returned = await counter.refund(typed);
  if (!returned.ok) return returned;
  const { yen, means } = returned.value;
  return withBook(staff, reference, house, async (writer, book) => {
    const { reservation, entries } = book;
    const key = keyOf(reference, returned.value.key);
    const before = entries.find((entry) => entry.key === key);
    if (before) return isSame(before, { yen, means }, entries) ? ok(before) : refused('sent-before');
    if (yen > -accountOf(entries).dueYen) return refused('too-much-back');
    const entry = await enter(writer, staff, book, { kind: 'refunded', yen, means, key, act: 'payments.refunded' }, house.now);
    await tellOfMoney(writer, reservation, { what: 'refunded', yen, number: entry.number }, house.now);
    return ok(entry);
  });
}

/** An entry that is wrong, and why; `yen` and `means` as they are right, no yen where no money moved at all. */
export type Mistake = { number: number; reason: string; yen?: string; means?: string };

/**
 * 訂正: takes a mistaken payment or refund back by a second entry, with a reason, and enters the right one in the same
 * transaction, as far as money moved at all; none is ever erased. Once for each (not-reversible). Also of a reservation that
 * ended, what came may be as much as its price was.
 */
export async function reverse(
  staff: AtDesk,
  reference: string,
  { number, reason: typed, yen, means = '' }: Mistake,
  house: House,
): Entered {
  const reason = typed.trim();
  if (reason === '') return refused('reason-missing');
  if (reason.length > longestReason) return refused('reason-long');
  const right = yen?.trim() ? await counter.settle({ yen, means, key: '' }) : undefined;
  if (right && !right.ok) return right;
  return withBook(staff, reference, house, async (writer, book) => {
    const mistaken = book.entries.find((entry) => entry.number === number);
    if (!mistaken || !isReversible(mistaken, book.entries)) return refused('not-reversible');
    if (right && right.value.yen > mostInstead(mistaken, book)) return refused(mistaken.kind === 'paid' ? 'too-much' : 'too-much-back');
    const back = { kind: 'reversed', yen: 0 - mistaken.yen, means: mistaken.means, reverses: number, reason } as const;
    const entry = await enter(writer, staff, book, { ...back, act: 'payments.reversed' }, house.now);
    const reversed = { ...book, entries: [...book.entries, entry] };
    const entries = right ? await enterRight(writer, staff, reversed, { ...mistaken, ...right.value }, house.now) : reversed.entries;
    const asked = await askNoMore(writer, { ...book, entries }, house.now);
    await tellIfRefundIsReady(writer, book.reservation, asked, house.now);
    return ok(entry);
  });
}

/** How much may stand in the place of a mistaken entry. */
function mostInstead(mistaken: PaymentEntry, { reservation, entries }: Book): number {
  const others = entries.filter((entry) => entry !== mistaken);
  if (mistaken.kind === 'refunded') return -accountOf(others).dueYen;
  return accountOf(isLive(reservation) ? others : others.filter(({ kind }) => kind !== 'charge-cancelled')).dueYen;
}

/** Enters what moved in truth, and tells it; `yen` is above nought. All entries, with this one. */
async function enterRight(
  writer: Writer,
  staff: AtDesk,
  book: Book,
  { kind, yen, means }: Pick<PaymentEntry, 'kind' | 'yen' | 'means'>,
  now: Date,
): Promise<readonly PaymentEntry[]> {
  const isPaid = kind === 'paid';
  const moved = { kind, yen: isPaid ? -yen : yen, means, act: isPaid ? 'payments.received' : 'payments.refunded' } as const;
  const entry = await enter(writer, staff, book, moved, now);
  await tellOfMoney(writer, book.reservation, { what: isPaid ? 'received' : 'refunded', yen, number: entry.number }, now);
  const entries = [...book.entries, entry];
  await confirmIfPaid(writer, staff, { ...book, entries }, now);
  return entries;
}

/** Of a reservation that ended nothing is due but what was paid and kept; a use to which nobody came is paid as if it had been. */
async function askNoMore(writer: Writer, { reservation, entries }: Book, now: Date): Promise<readonly PaymentEntry[]> {
  const { priceYen, receivedYen } = accountOf(entries);
  const excess = priceYen - Math.max(receivedYen, 0);
  const isOver = !isLive(reservation) && (await eventsOf(writer, reservation.reference)).at(-1)?.act !== 'no-show';
  if (!isOver || excess <= 0) return entries;
  return [...entries, await addEntry(writer, reservation.reference, entries, { kind: 'charge-cancelled', yen: -excess }, now)];
}

/** Whether a form that was sent before says what its entry says, and the entry still stands. */
const isSame = (entry: PaymentEntry, { yen, means }: Pick<PaymentEntry, 'yen' | 'means'>, entries: readonly PaymentEntry[]) =>
  entry.yen === yen && entry.means === means && isReversible(entry, entries);

const keyOf = (reference: string, key: string) => hashOfKey(`${reference} ${key}`);

async function enter(
  writer: Writer,
  staff: AtDesk,
  { reservation: { reference }, entries }: Book,
  { act, ...entered }: NewEntry & { act: Act },
  now: Date,
): Promise<PaymentEntry> {
  const entry = await addEntry(writer, reference, entries, { ...entered, staffId: staff.id }, now);
  const { number, yen, means, reverses, reason } = entry;
  await record(writer, staff, { act, subject: `reservation/${reference}`, after: { number, yen, means, reverses, reason } }, now);
  return entry;
}
