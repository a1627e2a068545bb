import { unpinService } from '#lib/residents/operations/shelf';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';

export const POST = residentDoor('/me', async ({ resident, request, locale }) => {
  const { slug = '' } = await fieldsOf(request);
  await unpinService(resident, slug);
  return seeOther(`/${locale}/me#pins`);
});
