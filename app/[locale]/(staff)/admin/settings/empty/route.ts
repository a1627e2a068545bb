import { startEmpty } from '#lib/city/starting';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Takes the sample content out. */
export const POST = staffDoor('settings.manage', async ({ staff, request, locale, now }) => {
  const { confirm = '' } = await fieldsOf(request);
  const emptied = await startEmpty(staff, confirm, now);
  const page = `/${locale}/admin/settings`;
  return emptied.ok ? seeOther(`${page}?note=emptied`) : sendBack(page, { values: { confirm }, faults: { confirm: emptied.fault } }, now);
});
