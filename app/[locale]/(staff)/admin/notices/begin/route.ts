import { beginNotice } from '#lib/notices/operations/writing';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Begins a notice with what was written; what is refused comes back as it was filled in. */
export const POST = staffDoor('notices.write', async ({ staff, request, locale, now }) => {
  const values = await fieldsOf(request);
  const begun = await beginNotice(staff, values, now);
  const page = `/${locale}/admin/notices`;
  return begun.ok
    ? seeOther(`${page}/${begun.value}?note=notice-saved`)
    : sendBack(`${page}/new`, { values, faults: begun.fault.fields }, now);
});
