import { checkInAtDesk } from '#lib/facilities/desk/operations/checking-in';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Begins the use of whoever stands at the counter. */
export const POST = staffDoor('reservations.handle', async ({ staff, request, locale, now }) => {
  const { code = '' } = await fieldsOf(request);
  const page = `/${locale}/admin/facilities/check-in`;
  const checked = await checkInAtDesk(staff, code, now);
  return checked.ok
    ? seeOther(`${page}?code=${checked.value.reference}&note=reservation-checked-in`)
    : sendBack(page, { values: { code }, faults: { code: checked.fault } }, now);
});
