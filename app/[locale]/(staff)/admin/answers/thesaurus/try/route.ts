import { withGroup } from '#lib/answers/operations/thesaurus';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { staffDoor } from '#lib/web/staff';

/** Looks whether a group can be saved, and goes on to what it would change; the form is kept either way. */
export const POST = staffDoor('answers.learn', async ({ request, locale, now }) => {
  const { group = '', words = '', active = '', turn = '' } = await fieldsOf(request);
  const values = { group, words, active, turn };
  const page = `/${locale}/admin/answers/thesaurus`;
  const groups = await withGroup({ id: group, words, active: active === 'on' });
  return groups.ok
    ? sendBack(`${page}/check`, { values, faults: {} }, now)
    : sendBack(`${page}/edit`, { values, faults: { words: groups.fault } }, now);
});
