import { revokeSession } from '#lib/staff/operations/own-account';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Ends another of one's own sessions. */
export const POST = staffDoor('desk.enter', async ({ staff, request, locale, now }) => {
  const { id = '' } = await fieldsOf(request);
  return (await revokeSession(staff, id, now)) ? seeOther(`/${locale}/admin/account`) : nothingHere();
});
