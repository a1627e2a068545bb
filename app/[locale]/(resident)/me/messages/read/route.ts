import { read } from '#lib/notifications/operations/inbox';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Notes that a message was read; with `open` on to where it leads. */
export const POST = residentDoor('/me/messages', async ({ resident, request, locale, now }) => {
  const { id = '', open } = await fieldsOf(request);
  const path = await read(resident.residentId, id, now);
  if (path === undefined) return nothingHere();
  return seeOther(open ? `/${locale}${path}` : `/${locale}/me/messages?note=read`);
});
