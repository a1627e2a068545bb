import { finish } from '#lib/answers/operations/notes';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Says that a note about an entry was dealt with. */
export const POST = staffDoor('catalogue.edit', async ({ staff, request, locale, now }) => {
  const { id = '' } = await fieldsOf(request);
  const entry = await finish(staff, id, now);
  return seeOther(entry ? `/${locale}/admin/catalogue/${entry}?note=note-done` : `/${locale}/admin`);
});
