import { z } from 'zod';
import { PushSubscription } from '#lib/notifications/model';
import { renewEndpoint, takeEndpoint } from '#lib/notifications/operations/endpoints';
import { isSharedDevice, listenerOf, sessionOf } from '#lib/web/listener';
import { listenerDoor, tooManyForScript } from '#lib/web/listener-door';

const Sent = PushSubscription.extend({ former: z.object({ endpoint: z.string(), auth: z.string() }).optional() });

/** Takes a browser's subscription: 204, 409 where no topic was chosen before, 403 on a device that others use too, 400 for what is no subscription. */
export const POST = listenerDoor(
  'choosing',
  async ({ request, now }) => {
    const sent = Sent.safeParse(await request.json().catch(() => undefined));
    if (!sent.success) return new Response(null, { status: 400 });
    const { former, ...subscription } = sent.data;
    if (former && (await renewEndpoint(former, subscription, now))) return new Response(null, { status: 204 });
    if (await isSharedDevice(request.headers, now)) return new Response(null, { status: 403 });
    const who = await listenerOf(request.headers, now);
    const sessionId = await sessionOf(request.headers, now);
    const taken = who && (await takeEndpoint(who, { subscription, sessionId }, now));
    return new Response(null, { status: taken?.ok ? 204 : 409 });
  },
  tooManyForScript,
);
