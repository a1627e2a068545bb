import { leaveGroup } from '#lib/facilities/applicants/operations/members';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Leaves a group. */
export const POST = residentDoor('/me/facilities', async ({ resident, params: { group: id = '' }, locale, now }) => {
  const left = await leaveGroup(resident, id, now);
  if (!left) return nothingHere();
  return seeOther(left.ok ? `/${locale}/me/facilities?note=left` : `/${locale}/me/facilities/groups/${id}?fault=${left.fault}`);
});
