import { nameOfRoom } from '#lib/facilities/operations/house';
import { readableNearDay, readableNearMoment, readableTime } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { facilityWords } from '#lib/i18n/notice-words';
import type { Message, Said } from '#lib/notifications/model';

type Told = Extract<Message, { kind: 'reservation' }>['params'];

/** Says what happened to a reservation: which, and what can be done about it by when. Leads to its page. */
export async function sayReservation({ what, reference, room, slot, others, reason, until }: Told, locale: Locale): Promise<Said> {
  const t = facilityWords(locale);
  const { day, from, to } = slot;
  const time = { day: readableNearDay(day, locale), from: readableTime(from, locale), to: readableTime(to, locale) };
  const parts = [
    t('notices.where', { room: await nameOfRoom(room, locale), reference, ...time }),
    ...(others > 0 ? [t('notices.others', { others })] : []),
    t(`notices.${what}.body`, { reason, until: until === null ? '' : readableNearMoment(new Date(until), locale) }),
  ];
  return { title: t(`notices.${what}.title`), body: parts.join('\n'), path: `/reservations/${reference}`, lang: bcp47(locale) };
}
