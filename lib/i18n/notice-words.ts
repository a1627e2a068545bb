import { createTranslator } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { messagesIn } from '#lib/i18n/messages';

/** The sentences of notices in a language, without readings: a phone's own screen and a letter cannot show them. */
export function noticeWords(locale: Locale) {
  return createTranslator({ locale, messages: messagesIn(locale), namespace: 'notifications' });
}

/** The same of one's own page: what somebody may do for another, why staff looked. */
export function ownWords(locale: Locale) {
  return createTranslator({ locale, messages: messagesIn(locale), namespace: 'me' });
}
