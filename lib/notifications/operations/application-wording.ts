import { dayOf } from '#lib/calendar/day';
import { published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import { readableNearDay } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { noticeWords } from '#lib/i18n/notice-words';
import type { Message, Said } from '#lib/notifications/model';

type Told = Extract<Message, { kind: 'application' }>['params'];

/** Says that there is something to know of an application. What it is, its page says. */
export async function sayApplication({ what, reference, procedure, until }: Told, locale: Locale): Promise<Said> {
  const t = noticeWords(locale);
  const entry = (await published()).procedures.find(({ slug }) => slug === procedure);
  const name = entry ? tell(entry, locale).text.title : procedure;
  // It ends with a day: the last one is the day before that midnight.
  const day = until === null ? '' : readableNearDay(dayOf(new Date(Date.parse(until) - 1)), locale);
  const body = t(`kinds.application.body.${what}`, { name, reference, day });
  return { title: t(`kinds.application.title.${what}`), body, path: `/applications/${reference}`, lang: bcp47(locale) };
}
