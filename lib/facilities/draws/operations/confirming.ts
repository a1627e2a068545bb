import { read } from '#db/client';
import { findRound } from '#lib/facilities/draws/store';
import { winOfReservation } from '#lib/facilities/draws/wins/store';
import type { Actor, House, Reservation, ReservationFault, Seen } from '#lib/facilities/reservations/model';
import type { WithinLimits } from '#lib/facilities/reservations/operations/counting';
import { approve, confirm } from '#lib/facilities/reservations/operations/deciding';
import { isLive } from '#lib/facilities/reservations/rules';
import { findReservation } from '#lib/facilities/reservations/store';
import { ok, type Result } from '#lib/result';

/**
 * 当選の確定: as what was offered from a waiting list is accepted. Where it is to be paid then, it can be until the round's own
 * day of payment at least. What was confirmed already is answered as if it were now; what was not won is confirmed like any
 * hold, and taken from the waiting list `withinLimits`: how much can be won is the draw's own to say.
 */
export async function confirmWin(
  actor: Actor,
  seen: Seen,
  house: House,
  withinLimits?: WithinLimits,
): Promise<Result<Reservation, ReservationFault | 'limit'>> {
  const win = await winOfReservation(read, seen.reference);
  const confirmed = await confirm(actor, seen, await payable(seen, house), win ? undefined : withinLimits);
  if (!win || confirmed.ok || confirmed.fault === 'not-found' || confirmed.fault === 'outdated') return confirmed;
  const reservation = await findReservation(read, seen.reference);
  return reservation && isLive(reservation) && !reservation.offered ? ok(reservation) : confirmed;
}

/** 承認, where it may have been won: to be paid as above. */
export async function approveWin(actor: Actor, seen: Seen, house: House): Promise<Result<Reservation, ReservationFault>> {
  return approve(actor, seen, await payable(seen, house));
}

/** The same house, where the hold of what was won lasts until the round's day of payment at least. */
async function payable({ reference }: Seen, house: House): Promise<House> {
  const win = await winOfReservation(read, reference);
  const payBy = win && (await findRound(read, win.round))?.file.round.payBy;
  if (!payBy) return house;
  const { roomOf, now } = house;
  const hours = (Date.parse(payBy) - now.getTime()) / 3_600_000;
  return {
    now,
    roomOf: async (slug) => {
      const room = await roomOf(slug);
      return room && { ...room, holdHours: room.holdHours === null ? null : Math.max(room.holdHours, hours) };
    },
  };
}
