import { beginPasskey } from '#lib/staff/operations/passkeys';
import { staffDoor } from '#lib/web/staff';

/** What the browser needs to make a passkey. */
export const POST = staffDoor('desk.enter', async ({ request }) => beginPasskey(request.headers), { beforeSecondFactor: true });
