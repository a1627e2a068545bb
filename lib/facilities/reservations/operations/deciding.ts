import type { Writer } from '#db/client';
import { settle } from '#lib/facilities/payments/operations/charging';
import { costsNothing, type Ending } from '#lib/facilities/payments/rules';
import { giveUp } from '#lib/facilities/reservations/claims/store';
import type { Actor, House, Reservation, ReservationFault, Seen, Wish } from '#lib/facilities/reservations/model';
import { mayTake, type WithinLimits } from '#lib/facilities/reservations/operations/counting';
import { passOn, placeOf } from '#lib/facilities/reservations/operations/freeing';
import { type Held, noteForAudit, withReservation } from '#lib/facilities/reservations/operations/opening';
import { change } from '#lib/facilities/reservations/operations/recording';
import { dueAtOf, firstState, heldOrConfirmed, isInTime, momentOfQuarter } from '#lib/facilities/reservations/rules';
import { ok, type Result, refused } from '#lib/result';

type Decided = Promise<Result<Reservation, ReservationFault>>;

/**
 * 確定: confirms a hold; what was offered from the waiting list is accepted, and goes on as its room wants it. Refused
 * when its time has run out (too-late), to an applicant where staff confirm, as when it is to be paid (not-allowed), and
 * for what was offered where it would be more than he may have (limit), by which time he may have reserved something else.
 */
export async function confirm(
  actor: Actor,
  seen: Seen,
  house: House,
  withinLimits?: WithinLimits,
): Promise<Result<Reservation, ReservationFault | 'limit'>> {
  const { now } = house;
  return withReservation({ actor, seen, act: 'confirmed' }, house, async (writer, { reservation, room }) => {
    const { offered, dueAt } = reservation;
    if (dueAt && dueAt <= now) return refused('too-late');
    if (!offered && actor.by === 'applicant' && room.confirmedBy === 'staff') return refused('not-allowed');
    if (offered && withinLimits && !(await mayTake(writer, reservation, withinLimits, now))) return refused('limit');
    return ok(await confirmHeld(writer, actor, { reservation, room }, now));
  });
}

/** Confirms a hold that this transaction holds, as above: a payment that completes it does. */
export async function confirmHeld(writer: Writer, actor: Actor, { reservation, room }: Held, now: Date): Promise<Reservation> {
  const { offered } = reservation;
  const state = offered ? firstState(room, costsNothing(reservation.quotation)) : 'confirmed';
  const values = { state, offered: false, dueAt: dueAtOf(state, room, reservation, now) };
  const after = await change(writer, reservation, values, { act: offered ? 'accepted' : 'confirmed', by: actor.by }, now);
  await noteForAudit(writer, actor, 'reservations.confirmed', after, now);
  return after;
}

/** 承認: staff approve what was requested; it is held until it is confirmed, where the room wants that. */
export async function approve(actor: Actor, seen: Seen, house: House): Decided {
  const { now } = house;
  if (actor.by !== 'staff') return refused('not-allowed');
  return withReservation({ actor, seen, act: 'approved' }, house, async (writer, { reservation, room }) => {
    const state = heldOrConfirmed(room, costsNothing(reservation.quotation));
    const values = { state, dueAt: dueAtOf(state, room, reservation, now) };
    const after = await change(writer, reservation, values, { act: 'approved', by: actor.by }, now);
    await noteForAudit(writer, actor, 'reservations.approved', after, now);
    return ok(after);
  });
}

/** Staff refuse what was requested, and say why. */
export async function refuse(actor: Actor, seen: Seen, reason: string, house: House): Decided {
  if (actor.by !== 'staff') return refused('not-allowed');
  return end(actor, seen, { act: 'refused', reason, ending: 'nobody' }, house);
}

/**
 * 取消: the applicant up to the time that the room's rules name (too-late), staff at any time with a reason. `wish`: whose it
 * was, which staff have to say, since what is given back depends on that; by telephone it may be the applicant's.
 */
export async function cancel(
  actor: Actor,
  seen: Seen,
  reason: string,
  house: House,
  wish?: Wish,
): Promise<Result<Reservation, ReservationFault | 'wish-missing'>> {
  const ending = actor.by === 'staff' ? wish : 'applicant';
  return ending ? end(actor, seen, { act: 'cancelled', reason, ending }, house) : refused('wish-missing');
}

type End = { act: 'refused' | 'cancelled'; reason: string; ending: Ending };

async function end(actor: Actor, seen: Seen, { act, reason, ending }: End, house: House): Decided {
  const { now } = house;
  if (actor.by === 'staff' && reason.trim() === '') return refused('reason-missing');
  return withReservation({ actor, seen, act }, house, async (writer, { reservation, room }) => {
    // An offer is given back at any time.
    if (actor.by === 'applicant' && !reservation.offered && !isInTime(room.cancelUntil, reservation, now)) return refused('too-late');
    await giveUp(writer, [reservation.reference]);
    const values = { state: act, offered: false, dueAt: null };
    const after = await change(writer, reservation, values, { act, by: actor.by, reason: reason.trim(), ending }, now);
    await settle(writer, after, ending, now);
    await passOn(writer, placeOf(after), now);
    await noteForAudit(writer, actor, `reservations.${act}`, after, now);
    return ok(after);
  });
}

/** 利用の開始: somebody is there, from some minutes before its beginning (too-early) until its end (too-late). */
export async function checkIn(actor: Actor, seen: Seen, house: House): Decided {
  const { now } = house;
  return withReservation({ actor, seen, act: 'checked-in' }, house, async (writer, { reservation, room }) => {
    if (now.getTime() < momentOfQuarter(reservation.begins).getTime() - room.checkInBefore * 60_000) return refused('too-early');
    if (now >= momentOfQuarter(reservation.ends)) return refused('too-late');
    const after = await change(writer, reservation, { state: 'used', dueAt: null }, { act: 'checked-in', by: actor.by }, now);
    await noteForAudit(writer, actor, 'reservations.checked-in', after, now);
    return ok(after);
  });
}
