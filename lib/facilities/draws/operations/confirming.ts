import { read } from '#db/client';
import { findRound, winOfReservation } from '#lib/facilities/draws/store';
import type { Actor, House, Reservation, ReservationFault, Seen } from '#lib/facilities/reservations/model';
import { confirm } from '#lib/facilities/reservations/operations/deciding';
import type { Result } from '#lib/result';

/**
 * 当選の確定: as what was offered from a waiting list is accepted. Where it is to be paid then, the round's own day of payment
 * comes before the hours for which the room is held otherwise. What was not won is confirmed like any hold.
 */
export async function confirmWin(actor: Actor, seen: Seen, house: House): Promise<Result<Reservation, ReservationFault>> {
  const win = await winOfReservation(read, seen.reference);
  const payBy = win && (await findRound(read, win.round))?.file.round.payBy;
  return confirm(actor, seen, payBy ? payableUntil(new Date(payBy), house) : house);
}

/** The same house, where every hold lasts until a moment. */
function payableUntil(moment: Date, { roomOf, now }: House): House {
  const hours = Math.max(0, moment.getTime() - now.getTime()) / 3_600_000;
  return {
    now,
    roomOf: async (slug) => {
      const room = await roomOf(slug);
      return room && { ...room, holdHours: room.holdHours === null ? null : hours };
    },
  };
}
