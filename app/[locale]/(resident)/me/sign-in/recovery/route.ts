import { giveRecoveryCode } from '#lib/residents/operations/recovery';
import { fieldsOf } from '#lib/web/fields';
import { openGate } from '#lib/web/gate';
import { seeOther, seeOtherWith } from '#lib/web/see-other';

/** Takes a recovery code and signs in; on to where a new one is made. */
export const POST = openGate(async ({ request, locale, now }) => {
  const { recovery = '' } = await fieldsOf(request);
  const entered = await giveRecoveryCode(recovery, false, request.headers, now);
  if (entered.ok) return seeOtherWith(`/${locale}/me/security?note=recovered`, entered.value.cookies);
  return seeOther(`/${locale}/me/sign-in?fault=${entered.fault}`);
});
