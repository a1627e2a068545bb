import type { Entry } from '#lib/catalogue/entry';
import { tell } from '#lib/catalogue/rules/telling';
import type { Locale } from '#lib/i18n/locales';

/** An entry as a link shows it: its name, one more line, and the languages these are in. */
export type Named = { slug: string; title: string; language: Locale; note: string | undefined; noteLanguage: Locale | undefined };

/** What an entry's text must have to be named. */
export type Nameable = { title: string; summary?: string | undefined; note?: string | undefined };

/** The names of entries in a language, by slug. The second line is the summary or the note, where the kind has one. */
export function nameAll(entries: readonly Entry<unknown, Nameable>[], locale: Locale): Map<string, Named> {
  return new Map(
    entries.map((entry) => {
      const { slug, text, languages } = tell(entry, locale);
      const noteField = text.summary === undefined ? 'note' : 'summary';
      const note = text.summary ?? text.note;
      return [slug, { slug, title: text.title, language: languages['title'] ?? locale, note, noteLanguage: languages[noteField] }];
    }),
  );
}
