import { closeAtDesk } from '#lib/facilities/desk/operations/blocking';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Closes rooms from this moment on; their page tells how far the calling off has come. */
export const POST = staffDoor('reservations.handle', async ({ staff, request, locale, now }) => {
  const values = await fieldsOf(request);
  const page = `/${locale}/admin/facilities/blocks`;
  const closed = await closeAtDesk(staff, values, now);
  return closed.ok ? seeOther(`${page}?note=rooms-closed`) : sendBack(page, { values, faults: closed.fault.fields }, now);
});
