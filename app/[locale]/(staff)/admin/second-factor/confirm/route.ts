import { confirmSecondFactor } from '#lib/staff/operations/own-account';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOtherWith } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Confirms an authenticator app with its first code. */
export const POST = staffDoor(
  'desk.enter',
  async ({ staff, request, locale, now }) => {
    const { code = '' } = await fieldsOf(request);
    const confirmed = await confirmSecondFactor(staff, code, request.headers, now);
    if (confirmed.ok) return seeOtherWith(`/${locale}/admin/account?note=second-factor`, confirmed.value);
    return sendBack(`/${locale}/admin/second-factor`, { values: {}, faults: { code: confirmed.fault } }, now);
  },
  { beforeSecondFactor: true },
);
