import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { makeKey } from '#lib/procedures/handover/operations/keys';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { nothingHere, staffDoor } from '#lib/web/staff';

/** Makes a key and shows it this once, as a page of plain text to copy. */
export const POST = staffDoor('handovers.manage', async ({ staff, request, locale, now }) => {
  const fields = await fieldsOf(request);
  const made = await makeKey(staff, fields, now);
  if (!made) return nothingHere();
  if (!made.ok) {
    const control = made.fault === 'office-missing' ? 'office' : 'name';
    return sendBack(`/${locale}/admin/applications/handover`, { values: fields, faults: { [control]: made.fault } }, now);
  }
  const { key, token } = made.value;
  const lead = deskMessagesIn(locale).handover.shown;
  return new Response(`${token.name}\n\n${lead}\n\n${key}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
});
