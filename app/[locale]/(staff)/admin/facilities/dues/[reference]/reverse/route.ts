import { reverse } from '#lib/facilities/payments/operations/paying';
import { doInBook } from '#lib/web/dues-door';
import { wholeNumber } from '#lib/web/query';
import { staffDoor } from '#lib/web/staff';

/** Takes a mistaken entry back. */
export const POST = staffDoor('reservations.handle', (at) =>
  doInBook(
    at,
    'reversed',
    ({ reference, fields, house }) =>
      reverse(at.staff, reference, { number: wholeNumber(fields['number']), reason: fields['reason'] ?? '' }, house),
    (fault) => (fault === 'reason-missing' ? 'reason' : 'number'),
  ),
);
