import { dayOf } from '#lib/calendar/day';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { readableNearDay } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { applicationWords, noticeWords } from '#lib/i18n/notice-words';
import type { Message, Said } from '#lib/notifications/model';
import { nameOfProcedure } from '#lib/procedures/operations/definitions';

type Concerned = Extract<Message, { kind: 'concerned' }>['params'];
type Told = Extract<Message, { kind: 'application' }>['params'];

/** Says that there is something to know of an application. What it is, its page says. */
export async function sayApplication({ what, reference, procedure, until }: Told, locale: Locale): Promise<Said> {
  const t = applicationWords(locale);
  const name = await nameOfProcedure(procedure, locale);
  const day = until === null ? '' : readableNearDay(dayOf(new Date(until)), locale);
  const body = t(`body.${what}`, { name, reference, day });
  return { title: t(`title.${what}`), body, path: `/applications/${reference}`, lang: bcp47(locale) };
}

/** Says the same to the person in whose name another applied, and whom to call if he knows nothing of it; its page is not his. */
export async function sayConcerned({ what, reference, procedure, office: slug }: Concerned, locale: Locale): Promise<Said> {
  const t = noticeWords(locale);
  const [name, office] = await Promise.all([nameOfProcedure(procedure, locale), officeInCharge(slug, locale, systemClock())]);
  const values = { name, reference, office: office?.title ?? '', phone: office?.phone ?? '' };
  return {
    title: t(`kinds.concerned.title.${what}`),
    body: t(`kinds.concerned.body.${what === 'submitted' ? what : 'after'}`, values),
    path: '/me/deputies',
    lang: bcp47(locale),
  };
}
