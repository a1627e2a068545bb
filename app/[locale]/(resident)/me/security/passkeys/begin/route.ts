import { beginPasskey } from '#lib/residents/operations/passkeys';
import { showProfile } from '#lib/residents/operations/profile';
import { ownDeviceDoor } from '#lib/web/resident';

/** What the browser needs to make a passkey for the account that is signed in. */
export const POST = ownDeviceDoor('/me/security', async ({ resident, request, locale }) => {
  const { name } = await showProfile(resident);
  return beginPasskey(resident, name || resident.email || 'me', locale, request.headers);
});
