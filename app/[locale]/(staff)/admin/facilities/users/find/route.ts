import { readSearch } from '#lib/residents/operations/reading';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { staffDoor } from '#lib/web/staff';

/** Takes a search for a user; what is looked for stands in no address. */
export const POST = staffDoor('residents.read', async ({ request, locale, now }) => {
  const { code = '', name = '', birthDate = '' } = await fieldsOf(request);
  const search = readSearch({ name, birthDate, purpose: 'reservation' });
  const field = !search.ok && search.fault === 'birth-wrong' ? 'birthDate' : 'code';
  const faults = search.ok || code.trim() !== '' ? {} : { [field]: search.fault };
  return sendBack(`/${locale}/admin/facilities/users`, { values: { code: code.trim(), name, birthDate }, faults }, now);
});
