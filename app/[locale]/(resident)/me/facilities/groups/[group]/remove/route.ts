import { removeMember } from '#lib/facilities/applicants/operations/members';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Takes somebody out of a group that one represents. */
export const POST = residentDoor('/me/facilities', async ({ resident, request, params: { group: id = '' }, locale, now }) => {
  const { member = '' } = await fieldsOf(request);
  const removed = await removeMember(resident, id, member, now);
  return removed ? seeOther(`/${locale}/me/facilities/groups/${id}?note=removed`) : nothingHere();
});
