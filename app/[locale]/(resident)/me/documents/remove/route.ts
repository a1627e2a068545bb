import { throwAway } from '#lib/procedures/operations/own-documents';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Takes a file away that is part of no application. */
export const POST = residentDoor('/me/documents', async ({ resident: { residentId }, request, locale }) => {
  const { id = '' } = await fieldsOf(request);
  const isGone = await throwAway({ residentId }, id);
  return isGone ? seeOther(`/${locale}/me/documents?note=removed`) : nothingHere();
});
