import { requestGroup } from '#lib/facilities/applicants/operations/grouping';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';

/** Asks staff to register a group. */
export const POST = residentDoor('/me/facilities', async ({ resident, request, locale, now }) => {
  const { name = '', reading = '', activity = '', people = '', groupClass = '', memberName = '' } = await fieldsOf(request);
  const values = { name, reading, activity, people, groupClass, memberName };
  const page = `/${locale}/me/facilities`;
  const asked = await requestGroup(resident, values, now);
  if (asked.ok) return seeOther(`${page}/groups/${asked.value.id}?note=requested`);
  return sendBack(page, { values, faults: asked.fault }, now);
});
