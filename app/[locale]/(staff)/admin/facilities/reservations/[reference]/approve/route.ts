import { approveWin } from '#lib/facilities/draws/operations/confirming';
import { deskReservationDoor } from '#lib/web/desk-reservation-door';

/** 承認: an application is approved. */
export const POST = deskReservationDoor('reservations.handle', 'reservation-approved', ({ actor, seen, house }) =>
  approveWin(actor, seen, house),
);
