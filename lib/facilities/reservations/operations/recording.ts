import type { Writer } from '#db/client';
import { whoHears } from '#lib/facilities/applicants/operations/telling';
import type { Ending } from '#lib/facilities/payments/rules';
import type { By, Reservation, ReservationAct, ReservationEvent } from '#lib/facilities/reservations/model';
import { slotOf } from '#lib/facilities/reservations/rules';
import { addEvents, changeReservation } from '#lib/facilities/reservations/store';
import type { ReservationNotice } from '#lib/notifications/model';
import { tellResident } from '#lib/notifications/operations/announcing';

/** What happened: which act, by whom, and why where somebody said so; how it ended, where it did. */
export type Happened = { act: ReservationAct; by: By; reason?: string; ending?: Ending };

/** A reservation's line in the ledger. */
export function eventOf(reservation: Reservation, { act, by, reason = '' }: Happened, now: Date): ReservationEvent {
  const { reference, edition, state, room, begins, ends } = reservation;
  return { reference, number: edition, at: now, act, by, state, room, begins, ends, reason };
}

/** Changes a reservation that this transaction holds, writes it into the ledger and tells whose it is: all of it or nothing. */
export async function change(
  writer: Writer,
  before: Reservation,
  values: Partial<Omit<Reservation, 'reference' | 'edition'>>,
  happened: Happened,
  now: Date,
): Promise<Reservation> {
  const after = { ...before, ...values, edition: before.edition + 1 };
  await changeReservation(writer, after);
  await addEvents(writer, [eventOf(after, happened, now)]);
  await tellOf(writer, after, happened, 1, now);
  return after;
}

/** Tells whose reservation it is; of those without an account the desk takes care. `count`: so many were made together. */
export async function tellOf(writer: Writer, reservation: Reservation, happened: Happened, count: number, now: Date): Promise<void> {
  const { reference, edition, dueAt, state } = reservation;
  const what = noticeOf(reservation, happened);
  if (what === undefined) return;
  const key = `reservations/${reference}/${edition}`;
  const usefulUntil = state === 'held' ? dueAt : null;
  await tellAs(writer, reservation, what, { key, usefulUntil, others: count - 1, reason: happened.reason ?? '' }, now);
}

type Telling = { key: string; usefulUntil: Date | null; others?: number; reason?: string };

/** Tells whose reservation it is something of it, under a key: told again under the same, it is told once. */
export async function tellAs(
  writer: Writer,
  { residentId: madeBy, groupId, reference, room, dueAt, state, ...span }: Reservation,
  what: ReservationNotice,
  { key, usefulUntil, others = 0, reason = '' }: Telling,
  now: Date,
): Promise<void> {
  const residentId = await whoHears(writer, { residentId: madeBy, groupId });
  if (residentId === null) return;
  const until = state === 'held' && dueAt ? dueAt.toISOString() : null;
  const params = { what, reference, room, slot: slotOf(span), others, reason, until };
  await tellResident(writer, { residentId, key, message: { kind: 'reservation', params }, ...(usefulUntil && { usefulUntil }) }, now);
}

/** As what an act is told; undefined for being there, which whoever came knows. */
function noticeOf({ state, offered }: Reservation, { act, by, ending }: Happened): ReservationNotice | undefined {
  switch (act) {
    case 'made':
    case 'accepted':
    case 'approved':
    case 'confirmed':
    case 'offered':
      if (offered) return 'offered';
      return state === 'requested' || state === 'held' ? state : 'confirmed';
    case 'cancelled':
      return (ending ?? by) === 'applicant' ? 'cancelled' : 'called-off';
    case 'checked-in':
      return undefined;
    default:
      return act;
  }
}
