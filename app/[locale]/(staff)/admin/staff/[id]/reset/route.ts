import { resetSecondFactor } from '#lib/staff/operations/managing';
import { sendBack } from '#lib/web/desk-form';
import { seeOther } from '#lib/web/see-other';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Takes the second factor of somebody who has lost it. */
export const POST = staffDoor('staff.manage', async ({ staff, params: { id = '' }, locale, now }) => {
  const page = `/${locale}/admin/staff`;
  const done = await resetSecondFactor(staff, id, now);
  if (done.ok) return seeOther(`${page}?note=done`);
  return done.fault === 'not-found' ? nothingHere() : sendBack(`${page}/${id}`, { values: {}, faults: { reset: done.fault } }, now);
});
