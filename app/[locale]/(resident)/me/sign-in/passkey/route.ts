import { signInWithPasskey } from '#lib/residents/operations/passkeys';
import { openGate } from '#lib/web/gate';
import { jsonWith } from '#lib/web/resident';

/** Takes what a device answered; 200 with the session's cookies, else 403. */
export const POST = openGate(async ({ request, now }) => {
  const entered = await signInWithPasskey(await request.json().catch(() => undefined), request.headers, now);
  return entered.ok ? jsonWith({}, entered.value.cookies) : Response.json({ fault: entered.fault }, { status: 403 });
});
