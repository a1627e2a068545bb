import { revokeSession } from '#lib/residents/operations/own-account';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

export const POST = residentDoor('/me/security', async ({ resident, request, locale }) => {
  const { id = '' } = await fieldsOf(request);
  return (await revokeSession(resident, id)) ? seeOther(`/${locale}/me/security?note=revoked`) : nothingHere();
});
