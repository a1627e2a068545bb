import { handOver } from '#lib/facilities/applicants/operations/members';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Makes another member the representative of a group. */
export const POST = residentDoor('/me/facilities', async ({ resident, request, params: { group: id = '' }, locale, now }) => {
  const { member = '' } = await fieldsOf(request);
  const handed = await handOver(resident, id, member, now);
  return handed ? seeOther(`/${locale}/me/facilities/groups/${id}?note=handed`) : nothingHere();
});
