import { closingIn } from '#lib/facilities/desk/blocking';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { staffDoor } from '#lib/web/staff';

/** Shows who is concerned before rooms are closed: the form comes back, and its page counts. */
export const POST = staffDoor('reservations.handle', async ({ request, locale, now }) => {
  const { seen: _, ...values } = await fieldsOf(request);
  const closing = closingIn(values, now);
  return sendBack(`/${locale}/admin/facilities/blocks`, { values, faults: closing.ok ? {} : closing.fault.fields }, now);
});
