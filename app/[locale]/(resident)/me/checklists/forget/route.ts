import { forgetChecklist } from '#lib/residents/operations/shelf';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

export const POST = residentDoor('/me', async ({ resident, request, locale }) => {
  const { id = '' } = await fieldsOf(request);
  return (await forgetChecklist(resident, id)) ? seeOther(`/${locale}/me#checklists`) : nothingHere();
});
