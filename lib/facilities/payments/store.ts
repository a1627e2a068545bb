import { and, asc, count, eq, gte, inArray, isNotNull, lt, lte, notInArray, or, sum } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { openBooks, paymentEntries, receiptCopies, reductionRequests, reservations } from '#db/schema';
import { PaymentEntry, ReductionRequest } from '#lib/facilities/payments/model';
import { accountOf } from '#lib/facilities/payments/rules';
import { liveStates, Reservation } from '#lib/facilities/reservations/model';
import { quarterAt } from '#lib/facilities/reservations/rules';

export type NewEntry = Pick<PaymentEntry, 'kind' | 'yen'> & Partial<Omit<PaymentEntry, 'reference' | 'number' | 'at'>>;

const plain = { means: null, reverses: null, reason: '', staffId: null, key: null };

/** Begins the books of new reservations, each with its price. */
export async function beginBooks(writer: Writer, charged: readonly { reference: string; yen: number }[], at: Date): Promise<void> {
  if (charged.length === 0) return;
  await writer.insert(paymentEntries).values(charged.map((one) => ({ ...plain, ...one, number: 1, kind: 'charged', at })));
  await writer.insert(openBooks).values(charged.map(({ reference }) => ({ reference })));
}

/** Appends an entry to the book of a reservation that this transaction holds. */
export async function addEntry(
  writer: Writer,
  reference: string,
  before: readonly PaymentEntry[],
  entry: NewEntry,
  at: Date,
): Promise<PaymentEntry> {
  const added = { ...plain, ...entry, reference, number: (before.at(-1)?.number ?? 0) + 1, at };
  await writer.insert(paymentEntries).values(added);
  if (accountOf([...before, added]).dueYen === 0) await writer.delete(openBooks).where(eq(openBooks.reference, reference));
  else await writer.insert(openBooks).values({ reference }).onConflictDoNothing();
  return added;
}

/** A reservation's entries, the first first. */
export async function entriesOf(reader: Reader, reference: string): Promise<PaymentEntry[]> {
  return (await entriesOfAll(reader, [reference])).get(reference) ?? [];
}

/** The same for many reservations. */
export async function entriesOfAll(reader: Reader, references: readonly string[]): Promise<Map<string, PaymentEntry[]>> {
  if (references.length === 0) return new Map();
  const rows = await reader
    .select()
    .from(paymentEntries)
    .where(inArray(paymentEntries.reference, [...references]))
    .orderBy(asc(paymentEntries.reference), asc(paymentEntries.number));
  return Map.groupBy(
    rows.map((row) => PaymentEntry.parse(row)),
    ({ reference }) => reference,
  );
}

/** What money was taken and given from a moment on and before another, as it happened, with the room it was for. */
export async function moneyBetween(reader: Reader, from: Date, until: Date): Promise<(PaymentEntry & { room: string })[]> {
  const rows = await reader
    .select({ entry: paymentEntries, room: reservations.room })
    .from(paymentEntries)
    .innerJoin(reservations, eq(reservations.reference, paymentEntries.reference))
    .where(and(gte(paymentEntries.at, from), lt(paymentEntries.at, until), isNotNull(paymentEntries.means)))
    .orderBy(asc(paymentEntries.at), asc(paymentEntries.reference), asc(paymentEntries.number));
  return rows.map(({ entry, room }) => ({ ...PaymentEntry.parse(entry), room }));
}

/** Reservations of which something is due, or to be given back, with how much (below nought); `soon`: only those that begin, or whose hold ends, until then. */
export async function openBalances(reader: Reader, soon?: Date): Promise<{ reservation: Reservation; dueYen: number }[]> {
  const open = reader
    .select({ reference: paymentEntries.reference, due: sum(paymentEntries.yen).mapWith(Number).as('due') })
    .from(openBooks)
    .innerJoin(paymentEntries, eq(paymentEntries.reference, openBooks.reference))
    .groupBy(paymentEntries.reference)
    .as('open');
  const rows = await reader
    .select({ reservation: reservations, due: open.due })
    .from(open)
    .innerJoin(reservations, eq(reservations.reference, open.reference))
    .where(soon && or(lte(reservations.begins, quarterAt(soon)), lte(reservations.dueAt, soon)));
  return rows.map(({ reservation, due }) => ({ reservation: Reservation.parse(reservation), dueYen: Number(due) }));
}

/** How many copies of the receipt of a payment were issued. */
export async function copiesOf(reader: Reader, reference: string, number: number): Promise<number> {
  const [row] = await reader
    .select({ copies: count() })
    .from(receiptCopies)
    .where(and(eq(receiptCopies.reference, reference), eq(receiptCopies.number, number)));
  return row?.copies ?? 0;
}

/** Writes down one more copy, and tells which it is; of two at the same moment one is the second. */
export async function addCopy(writer: Writer, of: { reference: string; number: number; by: string }, at: Date): Promise<number> {
  for (;;) {
    const copy = (await copiesOf(writer, of.reference, of.number)) + 1;
    const added = await writer
      .insert(receiptCopies)
      .values({ ...of, copy, at })
      .onConflictDoNothing()
      .returning({ copy: receiptCopies.copy });
    if (added.length > 0) return copy;
  }
}

export async function findRequest(reader: Reader, reference: string): Promise<ReductionRequest | undefined> {
  const [row] = await reader.select().from(reductionRequests).where(eq(reductionRequests.reference, reference));
  return row && ReductionRequest.parse(row);
}

/** Puts a request in the place of the one before it. */
export async function putRequest(writer: Writer, request: ReductionRequest): Promise<void> {
  const { reference: _, ...values } = request;
  await writer.insert(reductionRequests).values(request).onConflictDoUpdate({ target: reductionRequests.reference, set: values });
}

/** Requests that wait, the longest waiting first, with their reservations as far as these still have their room. */
export async function waitingRequests(reader: Reader): Promise<{ request: ReductionRequest; reservation: Reservation }[]> {
  const rows = await reader
    .select({ request: reductionRequests, reservation: reservations })
    .from(reductionRequests)
    .innerJoin(reservations, eq(reservations.reference, reductionRequests.reference))
    .where(and(eq(reductionRequests.state, 'waiting'), inArray(reservations.state, [...liveStates])))
    .orderBy(asc(reductionRequests.askedAt), asc(reductionRequests.reference));
  return rows.map(({ request, reservation }) => ({
    request: ReductionRequest.parse(request),
    reservation: Reservation.parse(reservation),
  }));
}

/** Forgets what was written about these reservations; amounts, dates and ways stay. */
export async function forgetWords(writer: Writer, references: readonly string[]): Promise<void> {
  if (references.length === 0) return;
  const those = [...references];
  await writer.update(paymentEntries).set({ reason: '' }).where(inArray(paymentEntries.reference, those));
  await writer.update(reductionRequests).set({ reason: '', answer: '' }).where(inArray(reductionRequests.reference, those));
}

/** Removes the books whose last entry was made before a moment, so many at a time; tells how many. */
export async function removeBooksBefore(writer: Writer, before: Date, limit: number): Promise<number> {
  const since = writer.select({ reference: paymentEntries.reference }).from(paymentEntries).where(gte(paymentEntries.at, before));
  const old = await writer
    .selectDistinct({ reference: paymentEntries.reference })
    .from(paymentEntries)
    .where(and(lt(paymentEntries.at, before), notInArray(paymentEntries.reference, since)))
    .limit(limit);
  const references = old.map(({ reference }) => reference);
  if (references.length === 0) return 0;
  await writer.delete(paymentEntries).where(inArray(paymentEntries.reference, references));
  await writer.delete(openBooks).where(inArray(openBooks.reference, references));
  await writer.delete(receiptCopies).where(inArray(receiptCopies.reference, references));
  await writer.delete(reductionRequests).where(inArray(reductionRequests.reference, references));
  return references.length;
}
