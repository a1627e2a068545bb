import { settle } from '#lib/answers/operations/settling';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Settles questions of which nothing is to be made. */
export const POST = staffDoor('answers.learn', async ({ staff, params: { turn = '' }, locale, now }) => {
  await settle(staff, turn, 'nothing', now);
  return seeOther(`/${locale}/admin/answers?note=settled`);
});
