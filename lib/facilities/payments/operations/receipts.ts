import { read, write } from '#db/client';
import type { PaymentEntry } from '#lib/facilities/payments/model';
import type { Money } from '#lib/facilities/payments/operations/looking';
import { isReversible } from '#lib/facilities/payments/rules';
import { addCopy, copiesOf, entriesOf } from '#lib/facilities/payments/store';
import type { Reservation } from '#lib/facilities/reservations/model';
import { ok, type Result, refused } from '#lib/result';

/** Payments for which there is a receipt: those that were not reversed. */
export function receiptable(entries: readonly PaymentEntry[]): PaymentEntry[] {
  return entries.filter((entry) => entry.kind === 'paid' && isReversible(entry, entries));
}

/**
 * 領収書の発行: writes down that a receipt is issued, and tells which copy it is; the second and later ones say 再発行. For
 * whoever has been shown the reservation. Refused: no such payment, or one that was reversed.
 */
export async function issueReceipt(
  { reference }: Pick<Reservation, 'reference'>,
  number: number,
  by: 'applicant' | 'staff',
  now: Date,
): Promise<Result<number, 'not-found'>> {
  return write(async (writer) => {
    const entries = await entriesOf(writer, reference);
    if (!receiptable(entries).some((entry) => entry.number === number)) return refused('not-found');
    return ok(await addCopy(writer, { reference, number, by }, now));
  });
}

/** The payments with a receipt, and how many copies of each were issued. */
export async function issuedReceipts({ entries }: Pick<Money, 'entries'>): Promise<{ payment: PaymentEntry; copies: number }[]> {
  return Promise.all(
    receiptable(entries).map(async (payment) => ({ payment, copies: await copiesOf(read, payment.reference, payment.number) })),
  );
}
