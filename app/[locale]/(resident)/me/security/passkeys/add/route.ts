import { addPasskey } from '#lib/residents/operations/passkeys';
import { PasskeyGiven } from '#lib/web/passkey-given';
import { ownDeviceDoor } from '#lib/web/resident';

/** Keeps a passkey that the device has made. */
export const POST = ownDeviceDoor('/me/security', async ({ resident, request, now }) => {
  const given = PasskeyGiven.safeParse(await request.json().catch(() => undefined));
  const added = given.success && (await addPasskey(resident, given.data, request.headers, now));
  return Response.json({}, { status: added ? 200 : 400 });
});
