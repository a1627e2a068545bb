/** The languages of the city hall, in the order in which a reader is offered them (blueprint §4). */
export const locales = ['ja', 'ja-easy', 'en', 'zh-Hans', 'ko', 'vi', 'pt-BR', 'ru'] as const;

export type Locale = (typeof locales)[number];

/** The language that texts are written in first; every other one is made from it. */
export const originalLocale = 'ja' as const;

/** Languages in which content is complete; the others may have titles and summaries only. */
export const completeLocales = ['ja', 'ja-easy', 'en'] as const;

/** Whether content in this language says everything. */
export function isComplete(locale: Locale): boolean {
  return completeLocales.some((one) => one === locale);
}

/** How each language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = {
  ja: '日本語',
  'ja-easy': 'やさしい日本語',
  en: 'English',
  'zh-Hans': '简体中文',
  ko: '한국어',
  vi: 'Tiếng Việt',
  'pt-BR': 'Português (Brasil)',
  ru: 'Русский',
};

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The BCP 47 tag for `lang`, `hreflang` and `Intl`: やさしい日本語 is Japanese to every machine. */
export function bcp47(locale: Locale): string {
  return locale === 'ja-easy' ? 'ja' : locale;
}

/**
 * Where a text is looked for when a reader's language lacks it, nearest first.
 * Easy Japanese stands before Japanese: foreign residents read it more often than English or kanji.
 */
export function readingOrder(locale: Locale): readonly Locale[] {
  if (locale === 'ja') return ['ja'];
  if (locale === 'ja-easy') return ['ja-easy', 'ja'];
  return [...new Set<Locale>([locale, 'en', 'ja-easy', 'ja'])];
}

/** What stands between names in a row. */
export function listComma(locale: Locale): string {
  return bcp47(locale) === 'ja' || locale === 'zh-Hans' ? '、' : ', ';
}
