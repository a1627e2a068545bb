import { revokeOtherSessions } from '#lib/residents/operations/own-account';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';

export const POST = residentDoor('/me/security', async ({ resident, locale }) => {
  await revokeOtherSessions(resident);
  return seeOther(`/${locale}/me/security?note=revoked`);
});
