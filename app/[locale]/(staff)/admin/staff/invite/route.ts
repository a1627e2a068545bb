import { readMember } from '#lib/staff/member-form';
import { Invitation } from '#lib/staff/model';
import { inviteStaff } from '#lib/staff/operations/managing';
import { sendBack } from '#lib/web/desk-form';
import { deskOffices } from '#lib/web/desk-offices';
import { fieldsOf } from '#lib/web/fields';
import { siteOrigin } from '#lib/web/site';
import { staffDoor } from '#lib/web/staff';

/** Invites a colleague; the page shows the link. */
export const POST = staffDoor('staff.manage', async ({ staff, request, locale, now }) => {
  const { name = '', email = '', role = '', office = '' } = await fieldsOf(request);
  const values = { name, email, role, office };
  const page = `/${locale}/admin/staff`;
  const offices = (await deskOffices(locale, now)).map(({ slug }) => slug);
  const invitation = readMember(Invitation, values, offices);
  if (!invitation.ok) return sendBack(page, { values, faults: invitation.fault }, now);
  const key = await inviteStaff(staff, invitation.value, now);
  if (!key.ok) return sendBack(page, { values, faults: { email: key.fault } }, now);
  // The link must not stand in an address, and an answer to POST is no page. So it waits where refused forms do: whoever
  // has this page's address and manages staff sees it for an hour, after which only its hash remains.
  return sendBack(page, { values: { link: `${siteOrigin()}/${locale}/admin/invitations/${key.value}` }, faults: {} }, now);
});
