import { checkIn } from '#lib/facilities/reservations/operations/deciding';
import { deskReservationDoor } from '#lib/web/desk-reservation-door';

/** 利用の開始: somebody is there. */
export const POST = deskReservationDoor('reservations.handle', 'reservation-checked-in', ({ actor, seen, house }) =>
  checkIn(actor, seen, house),
);
