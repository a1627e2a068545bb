import { refuse } from '#lib/facilities/reservations/operations/deciding';
import { deskReservationDoor } from '#lib/web/desk-reservation-door';

/** 不承認: an application is refused, with a reason. */
export const POST = deskReservationDoor('reservations.handle', 'reservation-refused', ({ actor, seen, fields, house }) =>
  refuse(actor, seen, fields['reason'] ?? '', house),
);
