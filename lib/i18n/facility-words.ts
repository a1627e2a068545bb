import { createTranslator } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { messagesIn } from '#lib/i18n/messages';
import { localeOf, type Voice } from '#lib/i18n/voice';

/** The words of facilities in a language, with readings where a page is to show them. */
export function facilityWords(voice: Voice) {
  const locale: Locale = localeOf(voice);
  return { locale, t: createTranslator({ locale, messages: messagesIn(voice) }) };
}
export type FacilityWords = ReturnType<typeof facilityWords>;
