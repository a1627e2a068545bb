import { receive } from '#lib/facilities/payments/operations/paying';
import { doInBook, moneyControl, typedMoney } from '#lib/web/dues-door';
import { staffDoor } from '#lib/web/staff';

/** Enters a payment taken at the counter. */
export const POST = staffDoor('reservations.handle', (at) =>
  doInBook(
    at,
    'received',
    ({ reference, fields, house }) => receive(at.staff, reference, typedMoney(fields, 'receive'), house),
    moneyControl('receive'),
  ),
);
