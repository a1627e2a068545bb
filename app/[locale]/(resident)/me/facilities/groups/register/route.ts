import { requestGroup } from '#lib/facilities/applicants/operations/grouping';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { openGate } from '#lib/web/gate';
import { seeOther } from '#lib/web/see-other';
import { toSignIn } from '#lib/web/signed-out';

/** Asks staff to register a group. What somebody filled in who was signed out meanwhile waits for him. */
export const POST = openGate(async ({ request, locale, now }) => {
  const { name = '', reading = '', activity = '', people = '', groupClass = '', memberName = '' } = await fieldsOf(request);
  const values = { name, reading, activity, people, groupClass, memberName };
  const path = '/me/facilities';
  const resident = await whoIsResident(request.headers, now);
  if (!resident) return toSignIn(request, { locale, path, typed: shortened(values) }, now);
  const asked = await requestGroup(resident, values, now);
  if (asked.ok) return seeOther(`/${locale}${path}/groups/${asked.value.id}?note=requested`);
  return sendBack(`/${locale}${path}`, { values, faults: asked.fault }, now);
});

/** No more than a form can hold: it is kept for somebody whom nobody knows. */
const shortened = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.slice(0, 1000)]));
