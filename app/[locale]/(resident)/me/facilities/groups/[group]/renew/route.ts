import { askForRenewal } from '#lib/facilities/applicants/operations/grouping';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Asks for another period of a group's registration. */
export const POST = residentDoor('/me/facilities', async ({ resident, params: { group: id = '' }, locale, now }) => {
  const asked = await askForRenewal(resident, id, now);
  const page = `/${locale}/me/facilities/groups/${id}`;
  if (asked.ok) return seeOther(`${page}?note=renewal`);
  return asked.fault === 'not-found' ? nothingHere() : seeOther(`${page}?fault=${asked.fault}`);
});
