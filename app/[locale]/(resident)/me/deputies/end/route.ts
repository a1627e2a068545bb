import { endOneDeputation } from '#lib/residents/operations/deputies';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

export const POST = residentDoor('/me/deputies', async ({ resident, request, locale, now }) => {
  const { id = '' } = await fieldsOf(request);
  return (await endOneDeputation(resident, id, now)) ? seeOther(`/${locale}/me/deputies?note=ended`) : nothingHere();
});
