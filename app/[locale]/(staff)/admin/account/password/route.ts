import { changePassword } from '#lib/staff/operations/own-account';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Changes one's own password. */
export const POST = staffDoor('desk.enter', async ({ staff, request, locale, now }) => {
  const { current = '', wanted = '' } = await fieldsOf(request);
  const changed = await changePassword(staff, { current, wanted }, request.headers, now);
  const page = `/${locale}/admin/account`;
  if (changed.ok) return seeOther(`${page}?note=password`);
  const field = changed.fault === 'sign-in-wrong' || changed.fault === 'too-many' ? 'current' : 'wanted';
  return sendBack(page, { values: {}, faults: { [field]: changed.fault } }, now);
});
