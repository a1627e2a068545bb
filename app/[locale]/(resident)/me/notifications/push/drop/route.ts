import { PushSubscription } from '#lib/notifications/model';
import { dropEndpoint } from '#lib/notifications/operations/endpoints';
import { listenerOf } from '#lib/web/listener';
import { listenerDoor, tooManyForScript } from '#lib/web/listener-door';

const Sent = PushSubscription.pick({ endpoint: true });

/** Sends no more notices to this browser. */
export const POST = listenerDoor(
  'stopping',
  async ({ request, now }) => {
    const sent = Sent.safeParse(await request.json().catch(() => undefined));
    const who = await listenerOf(request.headers, now);
    if (sent.success && who) await dropEndpoint(who, sent.data.endpoint);
    return new Response(null, { status: sent.success ? 204 : 400 });
  },
  tooManyForScript,
);
