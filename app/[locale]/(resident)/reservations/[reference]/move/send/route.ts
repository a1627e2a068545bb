import { moveTo } from '#lib/facilities/applying/operations/moving';
import { houseNow } from '#lib/facilities/operations/house';
import { showReservation } from '#lib/facilities/reservations/operations/looking';
import { readAsked, writeTime } from '#lib/web/asked-room';
import { reservationDoor } from '#lib/web/reservation-door';
import { reservationsAddress } from '#lib/web/reserving-address';
import { seeOther } from '#lib/web/see-other';
import { nothingHere } from '#lib/web/staff';

/** Moves a reservation at the price that was seen; where it cannot be, back to the choice with the reason. */
export const POST = reservationDoor(async ({ locale, now, who, deputation, fields, seen }) => {
  const shown = await showReservation(who.actor, seen.reference, houseNow(now));
  const { room = '', time = '' } = fields;
  const [choice] = readAsked(room, { time }).times;
  if (!shown || !choice) return nothingHere();
  const moved = await moveTo(who, shown.reservation, { room, choice, more: Number(fields['more']) }, seen, now);
  const one = `/${seen.reference}`;
  if (moved.ok) return seeOther(`/${locale}${reservationsAddress(one, deputation, { note: 'moved' })}`);
  const chosen = { room, time: writeTime(choice), ...(moved.fault !== 'offer' && { fault: moved.fault }) };
  return seeOther(`/${locale}${reservationsAddress(`${one}/move`, deputation, chosen)}`);
});
