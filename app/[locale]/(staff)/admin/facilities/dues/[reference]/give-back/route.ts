import { giveBack } from '#lib/facilities/payments/operations/paying';
import { doInBook, moneyControl, typedMoney } from '#lib/web/dues-door';
import { staffDoor } from '#lib/web/staff';

/** Enters a refund given at the counter. */
export const POST = staffDoor('reservations.handle', (at) =>
  doInBook(
    at,
    'refunded',
    ({ reference, fields, house }) => giveBack(at.staff, reference, typedMoney(fields, 'give-back'), house),
    moneyControl('give-back'),
  ),
);
