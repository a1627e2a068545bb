import { startFromSample } from '#lib/city/starting';
import { sendBack } from '#lib/web/desk-form';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Takes the sample content in again. */
export const POST = staffDoor('settings.manage', async ({ staff, locale, now }) => {
  const loaded = await startFromSample(staff, now);
  const page = `/${locale}/admin/settings`;
  return loaded.ok ? seeOther(`${page}?note=loaded`) : sendBack(page, { values: {}, faults: { start: loaded.fault } }, now);
});
