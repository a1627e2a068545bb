import { openAtDesk } from '#lib/facilities/desk/operations/blocking';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Opens rooms again that were closed together. */
export const POST = staffDoor('reservations.handle', async ({ staff, request, locale, now }) => {
  const { blocks = '' } = await fieldsOf(request);
  const opened = await openAtDesk(staff, blocks.split(' ').filter(Boolean), now);
  return seeOther(`/${locale}/admin/facilities/blocks?note=${opened > 0 ? 'rooms-opened' : 'rooms-open-already'}`);
});
