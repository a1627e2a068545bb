import { inviteDeputy, showInvitation } from '#lib/residents/operations/deputies';
import { sendBack } from '#lib/web/desk-form';
import { formFieldsOf, residentDoor } from '#lib/web/resident';
import { seeOtherWith } from '#lib/web/see-other';

/** Makes an invitation; its link is on the page that follows, for some minutes and nowhere else. */
export const POST = residentDoor('/me/deputies', async ({ resident, request, locale, now }) => {
  const { fields, all } = await formFieldsOf(request);
  const { deputyName = '', principalName = '' } = fields;
  const scopes = all('scopes');
  const invited = await inviteDeputy(resident, { deputyName, principalName, scopes }, now);
  const page = `/${locale}/me/deputies`;
  if (invited.ok) return seeOtherWith(page, [await showInvitation(invited.value)]);
  return sendBack(page, { values: { deputyName, principalName, scopes: scopes.join(' ') }, faults: invited.fault }, now);
});
