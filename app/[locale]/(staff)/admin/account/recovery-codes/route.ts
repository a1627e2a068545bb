import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { renewRecoveryCodes } from '#lib/staff/operations/own-account';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { staffDoor } from '#lib/web/staff';

/** Makes new recovery codes and shows them this once, as a page of plain text to print or write down. */
export const POST = staffDoor('desk.enter', async ({ staff, request, locale, now }) => {
  const { 'codes-password': password = '' } = await fieldsOf(request);
  const codes = await renewRecoveryCodes(staff, password, request.headers, now);
  if (!codes.ok) return sendBack(`/${locale}/admin/account`, { values: {}, faults: { 'codes-password': codes.fault } }, now);
  const lead = deskMessagesIn(locale).staff.account.newCodes;
  return new Response(`${lead}\n\n${codes.value.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
});
