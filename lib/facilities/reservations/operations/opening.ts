import { read, type Writer, write } from '#db/client';
import type { Act } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import type { Actor, Bookable, House, Reservation, ReservationAct, ReservationFault, Seen } from '#lib/facilities/reservations/model';
import { canHappen, isOwn } from '#lib/facilities/reservations/rules';
import { findReservation, holdReservation } from '#lib/facilities/reservations/store';
import { noteAct } from '#lib/residents/operations/deputies';
import { type Result, refused } from '#lib/result';
import { wholeCityHall } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** A reservation that this transaction holds, and its room. */
export type Held = { reservation: Reservation; room: Bookable };

/**
 * The room of a reservation. One that is in the catalogue no more is the whole city hall's, as its money is: whoever has it
 * still sees it and can give it back until the day of its use; nothing else is left to him.
 */
export async function roomFor({ room, cells }: Pick<Reservation, 'room' | 'cells'>, { roomOf }: House): Promise<Bookable> {
  return (
    (await roomOf(room)) ?? {
      ...{ room, cells, office: wholeCityHall, prepareBefore: 0, prepareAfter: 0, needsApproval: false, holdHours: null },
      ...{ confirmedBy: 'staff', offerHours: 0, mostSlots: 1, checkInBefore: 0, noShowAfter: null },
      ...{ cancelUntil: { daysBefore: 0, at: '00:00' }, moveUntil: null },
    }
  );
}

/** Whether somebody finds this reservation at all: what he may not see is not there. */
export function isFor(actor: Actor, reservation: Reservation, { office }: Bookable): boolean {
  return actor.by === 'staff' ? may(actor.staff, 'reservations.handle', office) : isOwn(actor, reservation);
}

type Work<Value, Fault> = (writer: Writer, held: Held) => Promise<Result<Value, Fault>>;

/**
 * Opens a reservation for an act, in a transaction in which nobody else can change it. Refused: not one's own (not-found),
 * changed since it was seen (outdated), or no longer in a state in which this can happen (state-wrong).
 */
export async function withReservation<Value, Fault>(
  { actor, seen, act }: { actor: Actor; seen: Seen; act: ReservationAct },
  house: House,
  work: Work<Value, Fault>,
): Promise<Result<Value, Fault | ReservationFault>> {
  const found = await findReservation(read, seen.reference);
  const room = found && (await roomFor(found, house));
  if (!found || !room || !isFor(actor, found, room)) return refused('not-found');
  return write(async (writer): Promise<Result<Value, Fault | ReservationFault>> => {
    const reservation = await holdReservation(writer, seen.reference);
    if (!reservation || !isFor(actor, reservation, room)) return refused('not-found');
    if (reservation.room !== found.room || (seen.edition ?? reservation.edition) !== reservation.edition) return refused('outdated');
    if (!canHappen(act, reservation)) return refused('state-wrong');
    const done = await work(writer, { reservation, room });
    if (done.ok && actor.by === 'applicant' && actor.deputation)
      await noteAct(writer, actor.deputation, act === 'cancelled' ? 'reservation-cancelled' : 'reservation-changed', house.now);
    return done;
  });
}

/** Notes in the audit records what staff did to a reservation; what a person does with his own is in the ledger. */
export async function noteForAudit(writer: Writer, actor: Actor, act: Act, after: Reservation, now: Date): Promise<void> {
  if (actor.by !== 'staff') return;
  const { reference, state, room, begins, ends } = after;
  await record(writer, actor.staff, { act, subject: `reservation/${reference}`, after: { state, room, begins, ends } }, now);
}
