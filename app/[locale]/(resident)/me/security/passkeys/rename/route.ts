import { namePasskey } from '#lib/residents/operations/passkeys';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

export const POST = residentDoor('/me/security', async ({ resident, request, locale }) => {
  const { id = '', name = '' } = await fieldsOf(request);
  return (await namePasskey(resident, id, name)) ? seeOther(`/${locale}/me/security?note=named`) : nothingHere();
});
