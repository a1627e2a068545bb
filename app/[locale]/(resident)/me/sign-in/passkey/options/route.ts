import { mayAskForPasskey } from '#lib/residents/limits';
import { offerPasskey } from '#lib/residents/operations/passkeys';
import { openGate } from '#lib/web/gate';
import { sourceOf } from '#lib/web/rate-limit';

/** What the browser needs to ask its device for a passkey; 429 when a source asks again and again. */
export const POST = openGate(async ({ request, now }) =>
  mayAskForPasskey(sourceOf(request.headers), now) ? offerPasskey(request.headers) : Response.json({ fault: 'too-many' }, { status: 429 }),
);
