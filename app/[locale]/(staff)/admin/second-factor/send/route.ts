import { systemClock } from '#lib/clock';
import { giveCode } from '#lib/staff/operations/signing-in';
import { sendBack } from '#lib/web/desk-form';
import { openDoor } from '#lib/web/open-door';
import { seeOtherWith } from '#lib/web/see-other';
import { fieldsOf } from '#lib/web/staff';

/** Takes the code that finishes a sign-in. */
export const POST = openDoor(async (request, { locale }) => {
  const { code = '' } = await fieldsOf(request);
  const now = systemClock();
  const step = await giveCode(code, request.headers, now);
  if (step.ok) return seeOtherWith(`/${locale}/admin`, step.value.cookies);
  const page = step.fault === 'challenge-gone' ? 'sign-in' : 'second-factor';
  const field = step.fault === 'challenge-gone' ? 'email' : 'code';
  return sendBack(`/${locale}/admin/${page}`, { values: {}, faults: { [field]: step.fault } }, now);
});
