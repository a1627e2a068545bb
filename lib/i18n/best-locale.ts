import { type Locale, locales } from '#lib/i18n/locales';

/**
 * The language to greet a reader in: the one chosen before, else the first his browser asks for
 * that is offered (`Accept-Language`, RFC 9110 §12.5.4), else Japanese.
 */
export function bestLocale(acceptLanguage: string | undefined, chosen = '', offered: readonly Locale[] = locales): Locale {
  const before = offered.find((locale) => locale === chosen);
  if (before) return before;
  for (const wanted of byPreference(acceptLanguage ?? '')) {
    const language = wanted.split('-')[0];
    const spoken = offered.find((locale) => locale.toLowerCase() === wanted) ?? offered.find((locale) => locale.split('-')[0] === language);
    if (spoken) return spoken;
  }
  return 'ja';
}

function byPreference(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/);
      return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
