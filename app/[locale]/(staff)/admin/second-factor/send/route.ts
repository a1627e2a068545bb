import { systemClock } from '#lib/clock';
import { giveCode } from '#lib/staff/operations/signing-in';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { openDoor } from '#lib/web/open-door';
import { seeOtherWith } from '#lib/web/see-other';
import { seeFault } from '#lib/web/staff';

/** Takes the code that finishes a sign-in. */
export const POST = openDoor(async (request, { locale }) => {
  const { code = '' } = await fieldsOf(request);
  const now = systemClock();
  const step = await giveCode(code, request.headers, now);
  if (step.ok) return seeOtherWith(`/${locale}/admin`, step.value.cookies);
  if (step.fault === 'challenge-gone') return seeFault(`/${locale}/admin/sign-in`, step.fault);
  const page = `/${locale}/admin/second-factor`;
  return step.fault === 'too-many' ? seeFault(page, step.fault) : sendBack(page, { values: {}, faults: { code: step.fault } }, now);
});
