import { pinService } from '#lib/residents/operations/shelf';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Puts a service onto one's own page. */
export const POST = residentDoor('/me', async ({ resident, request, locale, now }) => {
  const { slug = '' } = await fieldsOf(request);
  return (await pinService(resident, slug, now)) ? seeOther(`/${locale}/me#pins`) : nothingHere();
});
