import { refuseReduction } from '#lib/facilities/payments/operations/reducing';
import { doInBook } from '#lib/web/dues-door';
import { staffDoor } from '#lib/web/staff';

/** Refuses the reduction that was asked for, with a reason. */
export const POST = staffDoor('reservations.handle', (at) =>
  doInBook(
    at,
    'not-reduced',
    ({ reference, fields, house }) => refuseReduction(at.staff, reference, fields['answer'] ?? '', house),
    (fault) => (fault === 'reason-missing' || fault === 'reason-long' ? 'answer' : 'reduction'),
  ),
);
