import { makeCalendar } from '#lib/facilities/reservations/operations/feeds';
import { ownDeviceDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';

/** Makes the secret address of the calendar, or a new one in place of it; not on a device that others use. */
export const POST = ownDeviceDoor('/reservations', async ({ resident, locale, now }) => {
  await makeCalendar(resident.residentId, locale, now);
  return seeOther(`/${locale}/reservations?note=feed#feed`);
});
