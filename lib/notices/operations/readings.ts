import { readingsOf } from '#lib/catalogue/rules/readings';
import { locales } from '#lib/i18n/locales';
import type { Notice } from '#lib/notices/model';
import { knownCorrections } from '#lib/readings/operations';

/** The Japanese texts of a notice once more, every kanji with its reading, for readers who want furigana. */
export async function readNotice({ content: { texts } }: Pick<Notice, 'content'>): Promise<NonNullable<Notice['readings']>> {
  const corrections = await knownCorrections();
  const read = locales.flatMap((locale) => {
    const { title, body } = texts[locale] ?? {};
    const readings = title && body ? readingsOf(locale, { title, body }, corrections) : undefined;
    return readings ? [[locale, readings] as const] : [];
  });
  return Object.fromEntries(read);
}
