import { houseNow } from '#lib/facilities/operations/house';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { reservationDoor } from '#lib/web/reservation-door';
import { reservationsAddress } from '#lib/web/reserving-address';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Cancels a reservation; whoever waits for it has it held at once. */
export const POST = reservationDoor(async ({ locale, now, who, deputation, seen }) => {
  const done = await cancel(who.actor, seen, '', houseNow(now));
  if (!done.ok && done.fault === 'not-found') return nothingHere();
  const told = done.ok ? { note: 'cancelled' } : { fault: done.fault };
  return seeOther(`/${locale}${reservationsAddress(`/${seen.reference}`, deputation, told)}`);
});
