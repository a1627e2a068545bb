import { houseNow } from '#lib/facilities/operations/house';
import { leaveLine } from '#lib/facilities/reservations/operations/waiting';
import { wholeNumber } from '#lib/web/query';
import { ownReservationsDoor } from '#lib/web/reservation-door';
import { reservationsAddress } from '#lib/web/reserving-address';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Stops waiting for a room. */
export const POST = ownReservationsDoor(async ({ locale, now, who, deputation, fields }) => {
  const hasLeft = await leaveLine(who.actor, wholeNumber(fields['id']), houseNow(now));
  return hasLeft ? seeOther(`/${locale}${reservationsAddress('', deputation, { note: 'left' })}`) : nothingHere();
});
