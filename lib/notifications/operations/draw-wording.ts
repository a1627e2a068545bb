import { nameOfRoom } from '#lib/facilities/operations/house';
import { readableMonth, readableNearDay, readableNearMoment, readableSpan } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { drawWords } from '#lib/i18n/notice-words';
import type { Message, Said } from '#lib/notifications/model';

type Told = Extract<Message, { kind: 'draw' }>['params'];

/** Says what became of an application for a draw: for which room and month, which slot, and what to do until when. Leads to one's wishes. */
export async function sayDraw({ what, round, month, room, slot, reference, number, reason, until }: Told, locale: Locale): Promise<Said> {
  const t = drawWords(locale);
  const names = { room: await nameOfRoom(room, locale), month: readableMonth(`${month}-01`, locale), reference };
  const where = slot && t('notices.slot', { room: names.room, day: readableNearDay(slot.day, locale), span: readableSpan(slot, locale) });
  const parts = [
    where ?? t('notices.where', names),
    t(`notices.${what}.body`, { number, reason, until: until === null ? '' : readableNearMoment(new Date(until), locale) }),
    t('notices.reference', { reference }),
  ];
  return { title: t(`notices.${what}.title`), body: parts.join('\n'), path: `/facilities/draws/${round}/wishes`, lang: bcp47(locale) };
}
