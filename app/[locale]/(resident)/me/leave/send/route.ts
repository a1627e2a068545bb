import { getTranslations } from 'next-intl/server';
import { leave } from '#lib/residents/operations/leaving';
import { signOut } from '#lib/residents/operations/signed-in';
import { fieldsOf } from '#lib/web/fields';
import { ownDeviceDoor } from '#lib/web/resident';
import { seeOther, seeOtherWith } from '#lib/web/see-other';

/** Deletes an account for good, after the word on the page was typed. */
export const POST = ownDeviceDoor('/me/leave', async ({ resident, request, locale, now }) => {
  const { confirmation = '' } = await fieldsOf(request);
  const word = (await getTranslations({ locale, namespace: 'me.leave' }))('word');
  const left = await leave(resident, { confirmation, word }, now);
  if (!left.ok) return seeOther(`/${locale}/me/leave?fault=${left.fault}`);
  return seeOtherWith(`/${locale}/me/sign-in?note=left`, await signOut(resident));
});
