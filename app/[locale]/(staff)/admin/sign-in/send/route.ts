import { systemClock } from '#lib/clock';
import { signIn } from '#lib/staff/operations/signing-in';
import { sendBack } from '#lib/web/desk-form';
import { openDoor } from '#lib/web/open-door';
import { seeOtherWith } from '#lib/web/see-other';
import { fieldsOf } from '#lib/web/staff';

/** Takes an address and a password; on to the second factor, or to the desk. */
export const POST = openDoor(async (request, { locale }) => {
  const { email = '', password = '' } = await fieldsOf(request);
  const now = systemClock();
  const step = await signIn({ email, password }, request.headers, now);
  if (!step.ok) return sendBack(`/${locale}/admin/sign-in`, { values: { email }, faults: { email: step.fault } }, now);
  return seeOtherWith(step.value.next === 'desk' ? `/${locale}/admin` : `/${locale}/admin/second-factor`, step.value.cookies);
});
