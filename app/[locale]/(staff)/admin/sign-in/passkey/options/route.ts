import { offerPasskey } from '#lib/staff/operations/passkeys';
import { openDoor } from '#lib/web/open-door';

/** What the browser needs to ask its device for a passkey. */
export const POST = openDoor(async (request) => offerPasskey(request.headers));
