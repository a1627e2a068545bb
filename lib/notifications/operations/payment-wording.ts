import { nameOfRoom } from '#lib/facilities/operations/house';
import { readableNearDay, readableNearMoment, readableTime } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { paymentWords } from '#lib/i18n/notice-words';
import type { Message, Said } from '#lib/notifications/model';

type Told = Extract<Message, { kind: 'payment' }>['params'];

/** Says what happened to the money of a reservation: which, how much, and what there is to do by when. Leads to its page. */
export async function sayPayment({ what, reference, room, slot, yen, reason, until }: Told, locale: Locale): Promise<Said> {
  const t = paymentWords(locale);
  const { day, from, to } = slot;
  const time = { day: readableNearDay(day, locale), from: readableTime(from, locale), to: readableTime(to, locale) };
  const values = { yen: t('yen', { amount: yen }), reason, until: until === null ? '' : readableNearMoment(new Date(until), locale) };
  const body = [t('notices.where', { room: await nameOfRoom(room, locale), reference, ...time }), t(`notices.${what}.body`, values)];
  return { title: t(`notices.${what}.title`), body: body.join('\n'), path: `/reservations/${reference}`, lang: bcp47(locale) };
}
