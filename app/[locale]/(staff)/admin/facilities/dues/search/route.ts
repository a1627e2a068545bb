import { readSearch } from '#lib/residents/operations/reading';
import { may } from '#lib/staff/rights';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { nothingHere, staffDoor } from '#lib/web/staff';

const controls: Readonly<Record<string, string>> = { 'email-wrong': 'email', 'birth-wrong': 'birthDate', 'name-missing': 'name' };

/** Takes a search for somebody's reservations; what is looked for stands in no address, and is looked for through the recorded door. */
export const POST = staffDoor('residents.read', async ({ staff, request, locale, now }) => {
  if (!may(staff, 'reservations.handle')) return nothingHere();
  const { email = '', name = '', birthDate = '' } = await fieldsOf(request);
  const values = { purpose: 'reservation', note: '', email, name, birthDate };
  const search = readSearch(values);
  const faults = search.ok ? {} : { [controls[search.fault] ?? 'name']: search.fault };
  return sendBack(`/${locale}/admin/facilities/dues`, { values, faults }, now);
});
