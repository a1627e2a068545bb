import { systemClock } from '#lib/clock';
import { signIn } from '#lib/staff/operations/signing-in';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { openDoor } from '#lib/web/open-door';
import { seeOtherWith } from '#lib/web/see-other';
import { seeFault } from '#lib/web/staff';

/** Takes an address and a password; on to the second factor, or to the desk. */
export const POST = openDoor(async (request, { locale }) => {
  const { email: typed = '', password = '' } = await fieldsOf(request);
  // What is typed waits in the database to be mended: no more of it than an address can have.
  const email = typed.slice(0, 254);
  const now = systemClock();
  const step = await signIn({ email, password }, request.headers, now);
  const page = `/${locale}/admin/sign-in`;
  if (!step.ok && step.fault === 'too-many') return seeFault(page, step.fault);
  if (!step.ok) return sendBack(page, { values: { email }, faults: { email: step.fault } }, now);
  return seeOtherWith(step.value.next === 'desk' ? `/${locale}/admin` : `/${locale}/admin/second-factor`, step.value.cookies);
});
