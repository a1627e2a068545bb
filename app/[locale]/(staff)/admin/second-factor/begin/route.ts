import { beginSecondFactor } from '#lib/staff/operations/own-account';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { seeFault, staffDoor } from '#lib/web/staff';

/** Begins to set up an authenticator app. */
export const POST = staffDoor(
  'desk.enter',
  async ({ staff, request, locale, now }) => {
    const { password = '' } = await fieldsOf(request);
    const begun = await beginSecondFactor(staff, password, request.headers, now);
    const page = `/${locale}/admin/second-factor`;
    if (!begun.ok && begun.fault === 'too-many') return seeFault(page, begun.fault);
    return begun.ok ? seeOther(page) : sendBack(page, { values: {}, faults: { password: begun.fault } }, now);
  },
  { beforeSecondFactor: true },
);
