import { stayAsBrowser } from '#lib/notifications/operations/endpoints';
import { signOut } from '#lib/residents/operations/signed-in';
import { newListener } from '#lib/web/listener';
import { residentDoor } from '#lib/web/resident';
import { seeOtherWith } from '#lib/web/see-other';

/** Signs out; the browser goes on hearing warnings, by itself, and nothing that concerns its owner alone. */
export const POST = residentDoor('/me', async ({ resident, locale, now }) => {
  const { who, cookie } = newListener();
  const { residentId, session } = resident;
  const stays = await stayAsBrowser({ residentId, sessionId: session.id }, who.key, now);
  return seeOtherWith(`/${locale}/me/sign-in?note=signedOut`, [...(await signOut(resident)), ...(stays ? [cookie] : [])]);
});
