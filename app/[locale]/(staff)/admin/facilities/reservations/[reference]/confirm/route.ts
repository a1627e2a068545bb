import { confirm } from '#lib/facilities/reservations/operations/deciding';
import { deskReservationDoor } from '#lib/web/desk-reservation-door';

/** 確定: a hold becomes certain. */
export const POST = deskReservationDoor('reservations.handle', 'reservation-confirmed', ({ actor, seen, house }) =>
  confirm(actor, seen, house),
);
