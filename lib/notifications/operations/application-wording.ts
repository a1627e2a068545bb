import { dayOf } from '#lib/calendar/day';
import { readableNearDay } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { applicationWords } from '#lib/i18n/notice-words';
import type { Message, Said } from '#lib/notifications/model';
import { nameOfProcedure } from '#lib/procedures/operations/definitions';

type Told = Extract<Message, { kind: 'application' }>['params'];

/** Says that there is something to know of an application. What it is, its page says. */
export async function sayApplication({ what, reference, procedure, until }: Told, locale: Locale): Promise<Said> {
  const t = applicationWords(locale);
  const name = await nameOfProcedure(procedure, locale);
  const day = until === null ? '' : readableNearDay(dayOf(new Date(until)), locale);
  const body = t(`body.${what}`, { name, reference, day });
  return { title: t(`title.${what}`), body, path: `/applications/${reference}`, lang: bcp47(locale) };
}
