import { dayOf } from '#lib/calendar/day';
import { exportOwnData } from '#lib/residents/operations/leaving';
import { residentDoor } from '#lib/web/resident';

/** Everything the city hall keeps of somebody, as a file. */
export const GET = residentDoor('/me/profile', async ({ resident, now }) => {
  const body = JSON.stringify(await exportOwnData(resident, now), null, 2);
  return new Response(body, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="my-data-${dayOf(now)}.json"`,
      'Cache-Control': 'private, no-store',
    },
  });
});
