import { z } from 'zod';
import { noteShown } from '#lib/notifications/operations/subscribing';
import { listenerDoor, tooManyForScript } from '#lib/web/listener-door';

const Sent = z.object({ delivery: z.uuid() });

/** A phone says that it has shown a notice: nobody is asked who he is, the delivery's id is known to that phone only. */
export const POST = listenerDoor(
  'showing',
  async ({ request, now }) => {
    const sent = Sent.safeParse(await request.json().catch(() => undefined));
    if (sent.success) await noteShown(sent.data.delivery, now);
    return new Response(null, { status: sent.success ? 204 : 400 });
  },
  tooManyForScript,
);
