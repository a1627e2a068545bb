import { takeTrial } from '#lib/answers/operations/trials';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Removes a trial question. */
export const POST = staffDoor('answers.learn', async ({ staff, request, locale, now }) => {
  const { id = '' } = await fieldsOf(request);
  await takeTrial(staff, id, now);
  return seeOther(`/${locale}/admin/answers/trials?note=trial-removed`);
});
