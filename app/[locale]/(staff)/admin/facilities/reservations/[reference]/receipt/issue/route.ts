import { houseNow } from '#lib/facilities/operations/house';
import { openBook } from '#lib/facilities/payments/operations/looking';
import { issueReceipt } from '#lib/facilities/payments/operations/receipts';
import { fieldsOf } from '#lib/web/fields';
import { sendCopy } from '#lib/web/issued-copy';
import { wholeNumber } from '#lib/web/query';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Issues a receipt at the counter; the second and later ones say so. */
export const POST = staffDoor('reservations.handle', async ({ staff, request, params, locale, now }) => {
  const reference = params['reference'] ?? '';
  if (!(await openBook(staff, reference, houseNow(now)))) return nothingHere();
  const number = wholeNumber((await fieldsOf(request))['number']);
  const issued = await issueReceipt({ reference }, number, 'staff', now);
  return sendCopy(`/${locale}/admin/facilities/reservations/${reference}/receipt`, { reference, number, issued }, now);
});
