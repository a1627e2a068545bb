import { joinGroup } from '#lib/facilities/applicants/operations/members';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';

/** Comes into a group by its code. */
export const POST = residentDoor('/me/facilities', async ({ resident, request, locale, now }) => {
  const { code = '', joinName = '' } = await fieldsOf(request);
  const page = `/${locale}/me/facilities`;
  const joined = await joinGroup(resident, { code, joinName }, now);
  if (joined.ok) return seeOther(`${page}/groups/${joined.value.id}?note=joined`);
  return sendBack(page, { values: { code, joinName }, faults: joined.fault }, now);
});
