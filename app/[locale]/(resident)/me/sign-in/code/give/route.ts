import { giveCode } from '#lib/residents/operations/codes';
import { fieldsOf } from '#lib/web/fields';
import { openGate } from '#lib/web/gate';
import { wantedPath } from '#lib/web/resident';
import { seeOther, seeOtherWith } from '#lib/web/see-other';

/** Takes the code from the letter and signs in. */
export const POST = openGate(async ({ request, locale, now }) => {
  const { code = '', shared, to } = await fieldsOf(request);
  const path = wantedPath(to);
  const entered = await giveCode(code, shared === 'on', request.headers, now);
  if (entered.ok) return seeOtherWith(`/${locale}${path}`, entered.value.cookies);
  return seeOther(`/${locale}/me/sign-in/code?to=${encodeURIComponent(path)}&fault=${entered.fault}`);
});
