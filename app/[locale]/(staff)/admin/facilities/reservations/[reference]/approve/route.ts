import { approve } from '#lib/facilities/reservations/operations/deciding';
import { deskReservationDoor } from '#lib/web/desk-reservation-door';

/** 承認: an application is approved. */
export const POST = deskReservationDoor('reservations.handle', 'reservation-approved', ({ actor, seen, house }) =>
  approve(actor, seen, house),
);
