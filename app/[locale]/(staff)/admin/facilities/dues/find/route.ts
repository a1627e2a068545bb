import { houseNow } from '#lib/facilities/operations/house';
import { findByNumber } from '#lib/facilities/payments/operations/looking';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Opens the reservation whose reference, or receipt number, was typed. */
export const POST = staffDoor('reservations.handle', async ({ staff, request, locale, now }) => {
  const { numbered = '' } = await fieldsOf(request);
  const reference = await findByNumber(staff, numbered, houseNow(now));
  const page = `/${locale}/admin/facilities/dues`;
  return reference ? seeOther(`${page}/${reference}`) : sendBack(page, { values: { numbered }, faults: { numbered: 'not-found' } }, now);
});
