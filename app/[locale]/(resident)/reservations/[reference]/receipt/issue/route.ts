import { issueReceipt } from '#lib/facilities/payments/operations/receipts';
import { fieldsOf } from '#lib/web/fields';
import { sendCopy } from '#lib/web/issued-copy';
import { ownReservation } from '#lib/web/own-reservation';
import { wholeNumber } from '#lib/web/query';
import { residentDoor } from '#lib/web/resident';
import { nothingHere } from '#lib/web/staff';

/** Issues a receipt to whose reservation it is; the second and later ones say so. */
export const POST = residentDoor('/reservations', async ({ resident, request, params, locale, now }) => {
  const reservation = await ownReservation(resident, params['reference'] ?? '', now);
  if (!reservation) return nothingHere();
  const number = wholeNumber((await fieldsOf(request))['number']);
  const issued = await issueReceipt(reservation, number, 'applicant', now);
  return sendCopy(`/${locale}/reservations/${reservation.reference}/receipt`, { ...reservation, number, issued }, now);
});
