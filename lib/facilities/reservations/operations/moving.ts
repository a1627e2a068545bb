import type { Writer } from '#db/client';
import { askReduction, withdrawRequest } from '#lib/facilities/payments/operations/asking';
import { chargeAnew } from '#lib/facilities/payments/operations/charging';
import { costsNothing } from '#lib/facilities/payments/rules';
import { claim, giveUp, giveUpOutside, handOver } from '#lib/facilities/reservations/claims/store';
import type { Actor, House, Part, Reservation, ReservationFault, ReserveFault, Seen } from '#lib/facilities/reservations/model';
import { countedOf, type WithinLimits } from '#lib/facilities/reservations/operations/counting';
import { passOn, placeOf } from '#lib/facilities/reservations/operations/freeing';
import { noteForAudit, withReservation } from '#lib/facilities/reservations/operations/opening';
import { type Planned, plan } from '#lib/facilities/reservations/operations/planning';
import { change } from '#lib/facilities/reservations/operations/recording';
import {
  applicantKey,
  claimsOf,
  dueAtOf,
  heldOrConfirmed,
  isInTime,
  momentOfQuarter,
  overlap,
  shareCells,
} from '#lib/facilities/reservations/rules';
import { holdApplicant } from '#lib/facilities/reservations/store';
import { ok, type Result, refused } from '#lib/result';

export type MoveFault = ReservationFault | ReserveFault['code'];

/**
 * 変更: another time or another room. What one had is given up only when the new is had, in the same transaction. Refused
 * as an application would be, and to the applicant after the time that the room's rules name; where his new room needs
 * approval, it is requested anew. What the new place costs is for the caller to have quoted; the difference is entered here.
 * `withinLimits` is asked inside the transaction, so that two windows do not get past it.
 * A reduction that still waits was computed for the old place: it is asked for anew, or taken back.
 */
export async function move(
  actor: Actor,
  seen: Seen,
  to: Part,
  house: House,
  withinLimits?: WithinLimits,
): Promise<Result<Reservation, MoveFault>> {
  const { now } = house;
  const applicant = { residentId: actor.by === 'applicant' ? actor.residentId : '' };
  const planned = await plan(actor, { applicant, parts: [to] }, house);
  const [target] = planned.ok ? planned.value : [];
  if (!planned.ok || !target) return refused(planned.ok ? 'room-gone' : planned.fault.code);
  return withReservation({ actor, seen, act: 'moved' }, house, async (writer, { reservation, room }) => {
    // What was offered is that time, and not another.
    if (reservation.offered) return refused('state-wrong');
    if (actor.by === 'applicant' && !isInTime(room.moveUntil, reservation, now)) return refused('too-late');
    if (withinLimits && !(await staysWithin(writer, reservation, target, withinLimits, now))) return refused('limit');
    if (!(await exchange(writer, reservation, target))) return refused('taken');
    const after = await change(writer, reservation, placed(actor, reservation, target, now), { act: 'moved', by: actor.by }, now);
    await chargeAnew(writer, after, now);
    await withdrawRequest(writer, after.reference, now);
    if (to.reduction) await askReduction(writer, after, to.reduction, now);
    await passOn(writer, placeOf(reservation), now);
    await noteForAudit(writer, actor, 'reservations.moved', after, now);
    return ok(after);
  });
}

/** Whether somebody may have the new place with all else that he has, while nothing else of his is applied for or moved. */
async function staysWithin(
  writer: Writer,
  reservation: Reservation,
  { room, span }: Planned,
  withinLimits: WithinLimits,
  now: Date,
): Promise<boolean> {
  const { reference, residentId, groupId } = reservation;
  const applicant = { residentId: residentId ?? '', ...(groupId !== null && { groupId }) };
  await holdApplicant(writer, applicantKey(applicant), now);
  const others = (await countedOf(writer, applicant, now)).filter((one) => one.reference !== reference);
  return withinLimits([...others, { ...reservation, room, ...span }]);
}

/** Claims the new place, as far as it is not the old one, then gives up the rest of the old; false, and all as it was, when somebody has it. */
async function exchange(writer: Writer, reservation: Reservation, { cells, occupied }: Planned): Promise<boolean> {
  const { reference } = reservation;
  const old = placeOf(reservation);
  const isMine = (cell: string, quarter: number) =>
    shareCells(old.cells, [cell]) && overlap(old.span, { begins: quarter, ends: quarter + 1 });
  const meanwhile = `${reference}/new`;
  const wanted = claimsOf(meanwhile, cells, occupied).filter(({ cell, quarter }) => !isMine(cell, quarter));
  if ((await claim(writer, wanted)).size > 0) {
    await giveUp(writer, [meanwhile]);
    return false;
  }
  await giveUpOutside(writer, reference, cells, occupied);
  await handOver(writer, meanwhile, reference);
  return true;
}

/** The reservation in its new place. */
function placed(actor: Actor, before: Reservation, target: Planned, now: Date): Partial<Reservation> {
  const { room, cells, span, occupied, quotation, needsApproval } = target;
  const kept = before.state === 'held' && costsNothing(quotation) ? heldOrConfirmed(target, true) : before.state;
  const state = actor.by === 'applicant' && needsApproval ? 'requested' : kept;
  const latest = momentOfQuarter(span.begins);
  const held = before.dueAt && before.dueAt < latest ? before.dueAt : latest;
  return {
    ...{ room, cells: [...cells], ...span, occupiedFrom: occupied.begins, occupiedUntil: occupied.ends, quotation, state },
    dueAt: state === 'held' ? held : dueAtOf(state, target, span, now),
  };
}
