import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { staffDoor } from '#lib/web/staff';

/** Opens one resident's data for the purpose that was stated. */
export const POST = staffDoor('residents.read', async ({ request, locale, now }) => {
  const { residentId = '', purpose = '', note = '' } = await fieldsOf(request);
  return sendBack(`/${locale}/admin/residents/record`, { values: { residentId, purpose, note }, faults: {} }, now);
});
