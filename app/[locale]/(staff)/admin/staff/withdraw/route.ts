import { withdrawInvitation } from '#lib/staff/operations/managing';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Takes an invitation back that nobody has used yet. */
export const POST = staffDoor('staff.manage', async ({ staff, request, locale, now }) => {
  const { invitation = '' } = await fieldsOf(request);
  return (await withdrawInvitation(staff, invitation, now)) ? seeOther(`/${locale}/admin/staff?note=done`) : nothingHere();
});
