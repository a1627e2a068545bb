import { createTranslator } from 'next-intl';
import { readableDay } from '#lib/i18n/dates';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { messagesIn } from '#lib/i18n/messages';
import { localeOf, type Voice } from '#lib/i18n/voice';
import type { AnswerTongue } from '#lib/procedures/telling';

/** The words of procedures in a language, with readings where a page is to show them. */
export function procedureWords(voice: Voice) {
  const locale: Locale = localeOf(voice);
  const messages = messagesIn(voice);
  return { locale, t: createTranslator({ locale, messages, namespace: 'procedures' }), whole: createTranslator({ locale, messages }) };
}
export type ProcedureWords = ReturnType<typeof procedureWords>;

/** How answers are told in a language. */
export function answerTongue({ locale, t, whole }: ProcedureWords): AnswerTongue {
  const said = { yes: 'step.yes', no: 'step.no', agreed: 'parts.agree', ordinary: 'parts.ordinary', current: 'parts.current' } as const;
  const number = new Intl.NumberFormat(bcp47(locale));
  return {
    say: (what, count = 0) => (what === 'files' ? t('parts.files', { count }) : t(said[what])),
    day: (day) => readableDay(day, locale),
    number: (value) => number.format(value),
    yen: (value) => whole('catalogue.service.yen', { amount: value }),
  };
}
