import { makeGroupCode, showGroupCode } from '#lib/facilities/applicants/operations/members';
import { residentDoor } from '#lib/web/resident';
import { seeOtherWith } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Makes the code of a group; it is on the page that follows, for some minutes and nowhere else. */
export const POST = residentDoor('/me/facilities', async ({ resident, params: { group: id = '' }, locale, now }) => {
  const code = await makeGroupCode(resident, id, now);
  return code ? seeOtherWith(`/${locale}/me/facilities/groups/${id}#code`, [await showGroupCode(code)]) : nothingHere();
});
