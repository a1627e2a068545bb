import { endKey } from '#lib/procedures/handover/operations/keys';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Ends the key of a core system. */
export const POST = staffDoor('handovers.manage', async ({ staff, request, locale, now }) => {
  const { key = '' } = await fieldsOf(request);
  const page = `/${locale}/admin/applications/handover`;
  const ended = await endKey(staff, key, now);
  return ended ? seeOther(`${page}?note=ended`) : sendBack(page, { values: {}, faults: { keys: 'ended-before' } }, now);
});
