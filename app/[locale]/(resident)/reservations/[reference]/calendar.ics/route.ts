import { houseNow } from '#lib/facilities/operations/house';
import { reservationCalendar } from '#lib/facilities/reservations/calendar-feed';
import { showReservation } from '#lib/facilities/reservations/operations/looking';
import { calendarEntry } from '#lib/facilities/telling/calendar';
import { reservationDoor } from '#lib/web/reservation-door';
import { siteOrigin } from '#lib/web/site';
import { nothingHere } from '#lib/web/staff';

/** One reservation as a file for a calendar. */
export const GET = reservationDoor(async ({ locale, now, who, seen }) => {
  const shown = await showReservation(who.actor, seen.reference, houseNow(now));
  if (!shown) return nothingHere();
  const origin = siteOrigin();
  const entry = await calendarEntry(shown.reservation, locale, origin);
  const body = reservationCalendar(entry.title, { host: new URL(origin).hostname, entries: [entry], made: now });
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
});
