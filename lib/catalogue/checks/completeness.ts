import type { Finding } from '#lib/catalogue/checks/model';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { isComplete, localeNames, locales } from '#lib/i18n/locales';

/** Languages in which the entry is missing, and complete languages that a machine wrote and nobody has read. */
export function completenessFindings({ texts }: EntryFile): Finding[] {
  return locales.flatMap((locale): Finding[] => {
    const text = texts.find((one) => one.locale === locale);
    const at = { place: { locale, path: [] }, excerpt: localeNames[locale] };
    if (!text) return [{ code: 'language-missing', severity: isComplete(locale) ? 'block' : 'advise', ...at }];
    return text.madeBy === 'machine' && isComplete(locale) ? [{ code: 'machine-unread', severity: 'block', ...at }] : [];
  });
}
