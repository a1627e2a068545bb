import { wishes } from '#lib/facilities/reservations/model';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { deskReservationDoor } from '#lib/web/desk-reservation-door';

/** 取消: staff cancel, and say why and whose wish it is. */
export const POST = deskReservationDoor(
  'reservations.handle',
  'reservation-cancelled',
  ({ actor, seen, fields, house }) => {
    const wish = wishes.find((one) => one === fields['wish']);
    return cancel(actor, seen, fields['reason'] ?? '', house, wish);
  },
  { 'wish-missing': 'cancel-wish' },
);
