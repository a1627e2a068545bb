import { z } from 'zod';
import { addPasskey } from '#lib/staff/operations/passkeys';
import { staffDoor } from '#lib/web/staff';

const Given = z.object({ name: z.string().trim().max(80), response: z.unknown() });

/** Keeps a passkey that the device has made. */
export const POST = staffDoor(
  'desk.enter',
  async ({ staff, request, now }) => {
    const given = Given.safeParse(await request.json().catch(() => undefined));
    const added =
      given.success && (await addPasskey(staff, { name: given.data.name, response: given.data.response }, request.headers, now));
    return Response.json({}, { status: added ? 200 : 400 });
  },
  { beforeSecondFactor: true },
);
