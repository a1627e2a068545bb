import { systemClock } from '#lib/clock';
import { mayTryInvitation } from '#lib/staff/limits';
import { acceptInvitation } from '#lib/staff/operations/managing';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { openDoor } from '#lib/web/open-door';
import { sourceOf } from '#lib/web/rate-limit';
import { seeOther } from '#lib/web/see-other';

/** Takes the password that an invited person has chosen; on to the sign-in. */
export const POST = openDoor(async (request, { locale, key = '' }) => {
  const now = systemClock();
  const source = sourceOf(request.headers);
  const page = `/${locale}/admin/invitations/${encodeURIComponent(key)}`;
  // The page itself says what is wrong with an invitation, or that there were too many attempts.
  if (!mayTryInvitation(source, now)) return seeOther(page);
  const { password = '' } = await fieldsOf(request);
  const accepted = await acceptInvitation(key, password, source, now);
  if (accepted.ok) return seeOther(`/${locale}/admin/sign-in?note=joined`);
  return accepted.fault === 'not-found' ? seeOther(page) : sendBack(page, { values: {}, faults: { password: accepted.fault } }, now);
});
