import { askForCode } from '#lib/residents/operations/codes';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { openGate } from '#lib/web/gate';
import { wantedPath } from '#lib/web/resident';
import { seeOther, seeOtherWith } from '#lib/web/see-other';

/** Sends a code to an address; the page that follows is the same for every address. */
export const POST = openGate(async ({ request, locale, now }) => {
  const { email: typed = '', to } = await fieldsOf(request);
  const email = typed.slice(0, 254);
  const onward = `to=${encodeURIComponent(wantedPath(to))}`;
  const sent = await askForCode({ email, locale }, request.headers, now);
  if (sent.ok) return seeOtherWith(`/${locale}/me/sign-in/code?${onward}`, [sent.value]);
  const page = `/${locale}/me/sign-in?${onward}`;
  if (sent.fault === 'email-wrong') return sendBack(page, { values: { email }, faults: { email: sent.fault } }, now);
  return seeOther(`${page}&fault=${sent.fault}`);
});
