import { showRoom } from '#lib/facilities/operations/listing';
import type { FeedEntry } from '#lib/facilities/reservations/calendar-feed';
import type { Reservation } from '#lib/facilities/reservations/model';
import { stateTold } from '#lib/facilities/telling/reservation';
import { facilityWords } from '#lib/i18n/facility-words';
import type { Locale } from '#lib/i18n/locales';

/** A reservation in the words of a calendar; `origin` is the city's address in the world. */
export async function calendarEntry(reservation: Reservation, locale: Locale, origin: string): Promise<FeedEntry> {
  const words = facilityWords(locale);
  const place = await showRoom(reservation.room, locale);
  const { reference } = reservation;
  const state = stateTold(reservation, words);
  const url = `${origin}/${locale}/reservations/${reference}`;
  return {
    reservation,
    title: `${place ? `${place.facility.text.title} ${place.room.text.title}` : reservation.room}（${state}）`,
    location: place ? `${place.facility.text.title} ${place.facility.text.address}` : '',
    text: `${words.t('reservations.one.reference')}: ${reference}\n${url}`,
    url,
  };
}
