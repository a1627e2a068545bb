import { noteAbout } from '#lib/answers/operations/notes';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Leaves a note about the entry that should have answered. */
export const POST = staffDoor('answers.learn', async ({ staff, request, params: { turn = '' }, locale, now }) => {
  const { entry = '', wording = '', note = '', find = '' } = await fieldsOf(request);
  const noted = await noteAbout(staff, { entry, note, turn }, now);
  if (noted.ok) return seeOther(`/${locale}/admin/answers?note=noted`);
  const field = noted.fault === 'entry-missing' ? 'entry' : 'note';
  const page = `/${locale}/admin/answers/groups/${encodeURIComponent(turn)}`;
  return sendBack(page, { values: { entry, wording, note, find }, faults: { [field]: noted.fault } }, now);
});
