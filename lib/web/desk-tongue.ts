import { createTranslator } from 'next-intl';
import { readableDay } from '#lib/i18n/dates';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { bcp47, type Locale } from '#lib/i18n/locales';
import type { AnswerTongue } from '#lib/procedures/telling';

/** How answers are told to staff. */
export function deskTongue(locale: Locale): AnswerTongue {
  const t = createTranslator({ locale, messages: deskMessagesIn(locale), namespace: 'applications.tongue' });
  return {
    say: (what, count = 0) => t(what, { count }),
    day: (day) => readableDay(day, locale),
    number: (value) => new Intl.NumberFormat(bcp47(locale)).format(value),
    yen: (value) => new Intl.NumberFormat(bcp47(locale), { style: 'currency', currency: 'JPY' }).format(value),
  };
}
