import type { PaymentFault } from '#lib/facilities/payments/model';
import { reverse } from '#lib/facilities/payments/operations/paying';
import { doInBook } from '#lib/web/dues-door';
import { wholeNumber } from '#lib/web/query';
import { staffDoor } from '#lib/web/staff';

/** Takes a mistaken entry back, and enters the right one. */
export const POST = staffDoor('reservations.handle', (at) =>
  doInBook(
    at,
    'reversed',
    ({ reference, fields, house }) => {
      const { number, reason = '', 'right-yen': yen = '', 'right-means': means = '' } = fields;
      return reverse(at.staff, reference, { number: wholeNumber(number), reason, yen, means }, house);
    },
    controlOf,
  ),
);

function controlOf(fault: PaymentFault): string {
  if (fault === 'reason-missing' || fault === 'reason-long') return 'reason';
  if (fault === 'means-missing') return 'right-means';
  return fault === 'amount-wrong' || fault === 'too-much' || fault === 'too-much-back' ? 'right-yen' : 'number';
}
