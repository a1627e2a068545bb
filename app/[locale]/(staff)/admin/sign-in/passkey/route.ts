import { systemClock } from '#lib/clock';
import { signInWithPasskey } from '#lib/staff/operations/passkeys';
import { openDoor } from '#lib/web/open-door';

/** Takes what a device answered; 200 with the session's cookies, else 403. */
export const POST = openDoor(async (request) => {
  const given: unknown = await request.json().catch(() => undefined);
  const step = await signInWithPasskey(given, request.headers, systemClock());
  if (!step.ok) return Response.json({ fault: step.fault }, { status: 403 });
  const response = Response.json({});
  for (const cookie of step.value.cookies) response.headers.append('Set-Cookie', cookie);
  return response;
});
