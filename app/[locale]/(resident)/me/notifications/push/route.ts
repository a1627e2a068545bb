import { PushSubscription } from '#lib/notifications/model';
import { takeEndpoint } from '#lib/notifications/operations/subscribing';
import { isSharedDevice, listenerOf } from '#lib/web/listener';
import { listenerDoor, tooManyForScript } from '#lib/web/listener-door';

const Sent = PushSubscription.extend({ replaces: PushSubscription.shape.endpoint.optional() });

/** Takes a browser's subscription: 204, 409 where no topic was chosen before, 403 on a device that others use too, 400 for what is no subscription. */
export const POST = listenerDoor(async ({ request, now }) => {
  const sent = Sent.safeParse(await request.json().catch(() => undefined));
  if (!sent.success) return new Response(null, { status: 400 });
  if (await isSharedDevice(request.headers, now)) return new Response(null, { status: 403 });
  const who = await listenerOf(request.headers, now);
  const { replaces, ...subscription } = sent.data;
  const taken = who && (await takeEndpoint(who, { subscription, replaces }, now));
  return new Response(null, { status: taken?.ok ? 204 : 409 });
}, tooManyForScript);
