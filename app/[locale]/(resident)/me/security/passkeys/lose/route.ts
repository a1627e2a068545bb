import { showOwnAccount } from '#lib/residents/operations/own-account';
import { isLastWayIn, loseDevice } from '#lib/residents/operations/passkeys';
import { fieldsOf } from '#lib/web/fields';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** A device is lost: its passkey goes and the other sessions end, unless nobody could come in any more. */
export const POST = residentDoor('/me/security', async ({ resident, request, locale, now }) => {
  const { id = '' } = await fieldsOf(request);
  const { recoveryMadeAt } = await showOwnAccount(resident, now);
  if (await isLastWayIn(resident, recoveryMadeAt !== null)) return seeOther(`/${locale}/me/security?fault=last-way`);
  return (await loseDevice(resident, id, now)) ? seeOther(`/${locale}/me/security?note=lost`) : nothingHere();
});
