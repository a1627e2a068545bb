import type { Writer } from '#db/client';
import type { PaymentEntry } from '#lib/facilities/payments/model';
import { withdrawRequest } from '#lib/facilities/payments/operations/asking';
import { tellOfMoney } from '#lib/facilities/payments/operations/telling';
import { accountOf, type Ending, priceAfter, totalOf } from '#lib/facilities/payments/rules';
import { addEntry, beginBooks, entriesOf } from '#lib/facilities/payments/store';
import type { Reservation } from '#lib/facilities/reservations/model';

/*
 * What becomes of the money when something becomes of a reservation: called inside that transaction, in which the
 * reservation is held or new. So books and reservations agree after any kill.
 */

/** 請求: enters what new reservations cost; of one that is free there is no book. */
export async function charge(writer: Writer, made: readonly Reservation[], now: Date): Promise<void> {
  const charged = made.map(({ reference, quotation }) => ({ reference, yen: totalOf(quotation) })).filter(({ yen }) => yen > 0);
  await beginBooks(writer, charged, now);
}

/** Enters the difference when a reservation has another quotation than before: it moved. */
export async function chargeAnew(writer: Writer, after: Reservation, now: Date): Promise<void> {
  const before = await entriesOf(writer, after.reference);
  await enterPrice(writer, after, before, totalOf(after.quotation), now);
}

/**
 * 清算: what is left of the price when a reservation ends, by the applicant, by the city, or because it never came about.
 * What was paid beyond that is to be given back, and its owner is told. Nobody is asked to decide on its reduction any more.
 */
export async function settle(writer: Writer, ended: Reservation, ending: Ending, now: Date): Promise<void> {
  const before = await entriesOf(writer, ended.reference);
  await withdrawRequest(writer, ended.reference, now);
  await enterPrice(writer, ended, before, priceAfter(ended, accountOf(before), ending, now), now);
}

async function enterPrice(writer: Writer, of: Reservation, before: readonly PaymentEntry[], priceYen: number, now: Date): Promise<void> {
  const yen = priceYen - accountOf(before).priceYen;
  if (yen === 0) return;
  const entry = await addEntry(writer, of.reference, before, { kind: yen > 0 ? 'charged' : 'charge-cancelled', yen }, now);
  await tellIfRefundIsReady(writer, of, [...before, entry], now);
}

/** Tells that money can be fetched, where that is new. */
export async function tellIfRefundIsReady(writer: Writer, of: Reservation, entries: readonly PaymentEntry[], now: Date): Promise<void> {
  const { dueYen } = accountOf(entries);
  if (dueYen < 0) await tellOfMoney(writer, of, { what: 'refund-ready', yen: -dueYen, number: entries.length }, now);
}
