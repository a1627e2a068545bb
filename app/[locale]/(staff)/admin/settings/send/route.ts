import { changeSettings } from '#lib/city/settings/operations';
import { settingsOfFields } from '#lib/city/settings/rules';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Changes the city's settings. */
export const POST = staffDoor('settings.manage', async ({ staff, request, locale, now }) => {
  const values = await fieldsOf(request);
  const changed = await changeSettings(staff, settingsOfFields(values), now);
  const page = `/${locale}/admin/settings`;
  return changed.ok ? seeOther(`${page}?note=saved`) : sendBack(page, { values, faults: changed.fault }, now);
});
