import { read, write } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { booksBefore } from '#lib/facilities/payments/rules';
import { copiesOf, entriesOf, findRequest, removeBooksBefore } from '#lib/facilities/payments/store';

/** So many books are removed in one transaction. */
const atOnce = 200;

/** Removes the books that need not be kept any more; tells of how many reservations. */
export async function forgetPayments(now: Date): Promise<number> {
  const before = booksBefore(dayOf(now));
  let count = 0;
  for (let done = atOnce; done === atOnce; count += done) done = await write((writer) => removeBooksBefore(writer, before, atOnce));
  return count;
}

/** What the books say of a reservation, to take along; who of the staff had the money in hand is not told. */
export async function exportPayments(reference: string) {
  const [entries, request] = await Promise.all([entriesOf(read, reference), findRequest(read, reference)]);
  const told = entries.map(async ({ number, at, kind, yen, means, reason }) => {
    const receipts = kind === 'paid' ? await copiesOf(read, reference, number) : 0;
    return { number, at, kind, yen, means, reason, receipts };
  });
  return { entries: await Promise.all(told), reduction: request };
}
