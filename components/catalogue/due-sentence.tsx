import type { useTranslations } from 'next-intl';
import { readableDay } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

type Words = ReturnType<typeof useTranslations<'catalogue.event'>>;

/** 「○月○日まで」, or from when until when. */
export function dueSentence(t: Words, due: { from: string | undefined; by: string }, locale: Locale): string {
  const by = readableDay(due.by, locale);
  return due.from ? t('dueFrom', { from: readableDay(due.from, locale), by }) : t('dueBy', { day: by });
}
