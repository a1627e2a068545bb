import { approveReduction } from '#lib/facilities/payments/operations/reducing';
import { doInBook } from '#lib/web/dues-door';
import { staffDoor } from '#lib/web/staff';

/** Approves the reduction that was asked for. */
export const POST = staffDoor('reservations.handle', (at) =>
  doInBook(
    at,
    'reduced',
    ({ reference, house }) => approveReduction(at.staff, reference, house),
    () => 'reduction',
  ),
);
