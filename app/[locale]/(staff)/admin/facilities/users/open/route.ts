import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { staffDoor } from '#lib/web/staff';

/** Opens one of those who were found by name. */
export const POST = staffDoor('residents.read', async ({ request, locale, now }) => {
  const { residentId = '' } = await fieldsOf(request);
  return sendBack(`/${locale}/admin/facilities/users`, { values: { residentId }, faults: {} }, now);
});
