import { endCalendar } from '#lib/facilities/reservations/operations/feeds';
import { residentDoor } from '#lib/web/resident';
import { seeOther } from '#lib/web/see-other';

/** Ends the secret address of the calendar. */
export const POST = residentDoor('/reservations', async ({ resident, locale }) => {
  await endCalendar(resident.residentId);
  return seeOther(`/${locale}/reservations?note=feedEnded#feed`);
});
