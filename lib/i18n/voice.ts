import { isLocale, type Locale, originalLocale } from '#lib/i18n/locales';

/** How a reader is told something: in a language, and perhaps with the readings of kanji above them. */
export type Voice = Locale | `${Locale}+furigana`;

const furigana = '+furigana';

/** A language with or without furigana; a language that falls back to Japanese can have them too. */
export function voice(locale: Locale, withFurigana: boolean): Voice {
  return withFurigana ? `${locale}${furigana}` : locale;
}

export function localeOf(spoken: Voice): Locale {
  const locale = spoken.split('+')[0];
  return isLocale(locale) ? locale : originalLocale;
}

export function hasFurigana(spoken: Voice): boolean {
  return spoken.endsWith(furigana);
}
