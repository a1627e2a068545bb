import { systemClock } from '#lib/clock';
import { mayAskForPasskey } from '#lib/staff/limits';
import { offerPasskey } from '#lib/staff/operations/passkeys';
import { openDoor } from '#lib/web/open-door';
import { sourceOf } from '#lib/web/rate-limit';

/** What the browser needs to ask its device for a passkey; 429 when a source asks again and again. */
export const POST = openDoor(async (request) =>
  mayAskForPasskey(sourceOf(request.headers), systemClock())
    ? offerPasskey(request.headers)
    : Response.json({ fault: 'too-many' }, { status: 429 }),
);
