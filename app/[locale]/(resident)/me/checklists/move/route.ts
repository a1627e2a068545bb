import { moveChecklists } from '#lib/residents/operations/shelf';
import { residentDoor } from '#lib/web/resident';

/** Takes over the checklists that a device kept; the device forgets them only after 200. */
export const POST = residentDoor('/me', async ({ resident, request, now }) => {
  const moved = await moveChecklists(resident, await request.json().catch(() => undefined), now);
  return Response.json({}, { status: moved ? 200 : 400 });
});
