import { askedBefore } from '#lib/facilities/applying/asked-before';
import { limitsOf } from '#lib/facilities/applying/operations';
import { knownOf } from '#lib/facilities/applying/operations/moving';
import type { Reserving } from '#lib/facilities/applying/operations/reserving-as';
import { confirmWin } from '#lib/facilities/draws/operations/confirming';
import { houseNow, roomAt } from '#lib/facilities/operations/house';
import type { Reservation, ReservationFault, Seen } from '#lib/facilities/reservations/model';
import { showReservation } from '#lib/facilities/reservations/operations/looking';
import { slotOf } from '#lib/facilities/reservations/rules';
import type { Result } from '#lib/result';

/** 確定: confirms one's own hold, or what was won or offered from the waiting list; an offer as far as the room's limits let one have it (`limit`). */
export async function confirmOwn(who: Reserving, seen: Seen, now: Date): Promise<Result<Reservation, ReservationFault | 'limit'>> {
  const house = houseNow(now);
  const shown = await showReservation(who.actor, seen.reference, house);
  return confirmWin(who.actor, seen, house, shown && (await limitsAt(who, shown.reservation, now)));
}

async function limitsAt(who: Reserving, reservation: Reservation, now: Date) {
  const { day } = slotOf(reservation);
  const at = await roomAt(reservation.room, day);
  return at && limitsOf(at, askedBefore(reservation, at, day, knownOf(who, reservation)).applicant, now);
}
