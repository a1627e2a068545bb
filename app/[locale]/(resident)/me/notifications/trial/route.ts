import { sendTrial } from '#lib/notifications/operations/subscribing';
import { listenerOf } from '#lib/web/listener';
import { listenerDoor, tooManyForScript } from '#lib/web/listener-door';

/** Sends a trial to the asker's own browsers; 409 where there are none. */
export const POST = listenerDoor(
  'choosing',
  async ({ request, now }) => {
    const who = await listenerOf(request.headers, now);
    return new Response(null, { status: who && (await sendTrial(who, now)) ? 204 : 409 });
  },
  tooManyForScript,
);
