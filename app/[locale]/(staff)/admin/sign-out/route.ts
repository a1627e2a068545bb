import { signOut } from '#lib/staff/operations/signing-in';
import { seeOtherWith } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Ends this session. */
export const POST = staffDoor(
  'desk.enter',
  async ({ staff, request, locale, now }) =>
    seeOtherWith(`/${locale}/admin/sign-in?note=ended`, await signOut(request.headers, staff, now)),
  { beforeSecondFactor: true },
);
