import { addPasskey } from '#lib/residents/operations/passkeys';
import { PasskeyGiven } from '#lib/web/passkey-given';
import { residentDoor } from '#lib/web/resident';

/** Keeps a passkey that the device has made. */
export const POST = residentDoor('/me/security', async ({ request }) => {
  const given = PasskeyGiven.safeParse(await request.json().catch(() => undefined));
  const added = given.success && (await addPasskey(given.data, request.headers));
  return Response.json({}, { status: added ? 200 : 400 });
});
