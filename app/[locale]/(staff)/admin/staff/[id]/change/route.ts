import { MemberChange, readMember } from '#lib/staff/member-form';
import { changeMember } from '#lib/staff/operations/managing';
import { sendBack } from '#lib/web/desk-form';
import { deskOffices } from '#lib/web/desk-offices';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Changes a person's name, role or office. */
export const POST = staffDoor('staff.manage', async ({ staff, request, params: { id = '' }, locale, now }) => {
  const { name = '', role = '', office = '' } = await fieldsOf(request);
  const values = { name, role, office };
  const page = `/${locale}/admin/staff`;
  const offices = (await deskOffices(locale, now)).map(({ slug }) => slug);
  const wanted = readMember(MemberChange, values, offices);
  if (!wanted.ok) return sendBack(`${page}/${encodeURIComponent(id)}`, { values, faults: wanted.fault }, now);
  const changed = await changeMember(staff, id, wanted.value, now);
  if (changed.ok) return seeOther(`${page}?note=done`);
  return changed.fault === 'not-found' ? nothingHere() : sendBack(`${page}/${id}`, { values, faults: { role: changed.fault } }, now);
});
