import { readSearch } from '#lib/residents/operations/reading';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { staffDoor } from '#lib/web/staff';

/** Which control a fault of the search is about. */
const controls: Readonly<Record<string, string>> = {
  'purpose-missing': 'purpose',
  'note-too-long': 'note',
  'email-wrong': 'email',
  'birth-wrong': 'birthDate',
  'name-missing': 'name',
};

/** Takes a search; what is looked for stands in no address. */
export const POST = staffDoor('residents.read', async ({ request, locale, now }) => {
  const { purpose = '', note = '', email = '', name = '', birthDate = '' } = await fieldsOf(request);
  const values = { purpose, note, email, name, birthDate };
  const search = readSearch(values);
  const faults = search.ok ? {} : { [controls[search.fault] ?? 'name']: search.fault };
  return sendBack(`/${locale}/admin/residents`, { values, faults }, now);
});
