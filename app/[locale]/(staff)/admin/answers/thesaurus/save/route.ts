import { changeThesaurus } from '#lib/answers/operations/thesaurus';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { seeOther } from '#lib/web/see-other';
import { staffDoor } from '#lib/web/staff';

/** Saves a group after its writer saw what it changes. */
export const POST = staffDoor('answers.learn', async ({ staff, request, locale, now }) => {
  const { group = '', words = '', active = '', turn = '' } = await fieldsOf(request);
  const page = `/${locale}/admin/answers/thesaurus`;
  const saved = await changeThesaurus(staff, { id: group, words, active: active === 'on' }, turn, now);
  if (saved.ok) return seeOther(`${page}?note=thesaurus-saved`);
  if (saved.fault === 'not-found') return seeOther(page);
  return sendBack(`${page}/edit`, { values: { group, words, active, turn }, faults: { words: saved.fault } }, now);
});
