import { houseNow } from '#lib/facilities/operations/house';
import { issueReceipt } from '#lib/facilities/payments/operations/receipts';
import { showReservation } from '#lib/facilities/reservations/operations/looking';
import { sendCopy } from '#lib/web/issued-copy';
import { wholeNumber } from '#lib/web/query';
import { reservationDoor } from '#lib/web/reservation-door';
import { reservationsAddress } from '#lib/web/reserving-address';
import { nothingHere } from '#lib/web/staff';

/** Issues a receipt to whose reservation it is, or who acts for him; the second and later ones say so. */
export const POST = reservationDoor(async ({ who, deputation, seen, fields, locale, now }) => {
  const { reference } = seen;
  if (!(await showReservation(who.actor, reference, houseNow(now)))) return nothingHere();
  const number = wholeNumber(fields['number']);
  const issued = await issueReceipt({ reference }, number, 'applicant', now);
  return sendCopy(`/${locale}${reservationsAddress(`/${reference}/receipt`, deputation)}`, { reference, number, issued }, now);
});
