import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { deskReservationDoor } from '#lib/web/desk-reservation-door';

/** 取消: staff cancel, and say why. */
export const POST = deskReservationDoor('reservations.handle', 'reservation-cancelled', ({ actor, seen, fields, house }) =>
  cancel(actor, seen, fields['reason'] ?? '', house),
);
