import { signOut } from '#lib/residents/operations/signed-in';
import { residentDoor } from '#lib/web/resident';
import { seeOtherWith } from '#lib/web/see-other';

export const POST = residentDoor('/me', async ({ resident, locale }) =>
  seeOtherWith(`/${locale}/me/sign-in?note=signedOut`, await signOut(resident)),
);
