import { openAccountByPasskey } from '#lib/residents/operations/passkeys';
import { openGate } from '#lib/web/gate';
import { PasskeyGiven } from '#lib/web/passkey-given';
import { jsonWith } from '#lib/web/resident';

/** Opens an account with the passkey that a device has made. */
export const POST = openGate(async ({ request, now }) => {
  const given = PasskeyGiven.safeParse(await request.json().catch(() => undefined));
  const entered = given.success && (await openAccountByPasskey(given.data, request.headers, now));
  if (!entered) return Response.json({}, { status: 400 });
  return entered.ok ? jsonWith({}, entered.value.cookies) : Response.json({ fault: entered.fault }, { status: 403 });
});
