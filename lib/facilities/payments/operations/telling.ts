import type { Writer } from '#db/client';
import { whoHears } from '#lib/facilities/applicants/operations/telling';
import type { PaymentNotice } from '#lib/facilities/payments/model';
import type { Reservation } from '#lib/facilities/reservations/model';
import { slotOf } from '#lib/facilities/reservations/rules';
import { tellResident } from '#lib/notifications/operations/announcing';

/** What there is to tell: how much, why, by when; `number`: of the entry, or another word by which it is told once. */
type Money = { what: PaymentNotice; yen: number; number: number | string; reason?: string; until?: Date };

/** Tells the resident whose reservation it is, inside the transaction; those without an account are told at the desk. */
export async function tellOfMoney(writer: Writer, of: Reservation, { number, until, ...told }: Money, now: Date): Promise<void> {
  const { reference, room } = of;
  const residentId = await whoHears(writer, of);
  if (residentId === null) return;
  const params = { reason: '', ...told, reference, room, slot: slotOf(of), until: until?.toISOString() ?? null };
  const key = `payments/${reference}/${told.what}/${number}`;
  await tellResident(writer, { residentId, key, message: { kind: 'payment', params }, ...(until && { usefulUntil: until }) }, now);
}
