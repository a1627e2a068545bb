import { dayOf } from '#lib/calendar/day';
import type { Reservation, ReservationFault } from '#lib/facilities/reservations/model';
import { momentOfQuarter } from '#lib/facilities/reservations/rules';

export type CheckInFault = 'not-found' | 'wrong-day' | 'too-early' | 'too-late' | 'already-used' | 'not-confirmed' | 'gone' | 'outdated';

/** Why somebody cannot begin his use, so that the counter can tell him: `fault` is what the reservation said. */
export function checkInFault(fault: ReservationFault, { state, begins }: Pick<Reservation, 'state' | 'begins'>, now: Date): CheckInFault {
  if (state === 'used') return 'already-used';
  if (state === 'requested' || state === 'held') return 'not-confirmed';
  if (state !== 'confirmed') return 'gone';
  if (fault === 'too-early' || fault === 'too-late') return dayOf(momentOfQuarter(begins)) === dayOf(now) ? fault : 'wrong-day';
  return fault === 'not-found' ? 'not-found' : 'outdated';
}
