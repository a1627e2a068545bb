import type { Entry } from '#lib/catalogue/entry';
import { said } from '#lib/catalogue/rules/telling';
import { type Locale, readingOrder } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';

/** An entry as a link shows it: its name, one more line, and the languages these are in. */
export type Named = { slug: string; title: string; language: Locale; note: string | undefined; noteLanguage: Locale | undefined };

/** What an entry's text must have to be named. */
export type Nameable = { title: string; summary?: string | undefined; note?: string | undefined };

/** The names of entries in a language, by slug. The second line is the summary or the note, where the kind has one. */
export function nameAll(entries: readonly Entry<unknown, Nameable>[], voice: Voice): Map<string, Named> {
  return new Map(entries.map((entry) => [entry.slug, nameOne(entry, voice)]));
}

// Only the two lines that are shown: putting whole texts together for a list of names would cost a page its speed.
function nameOne(entry: Entry<unknown, Nameable>, voice: Voice): Named {
  const title = nearest(entry, voice, 'title');
  const note = nearest(entry, voice, entry.fields.includes('summary') ? 'summary' : 'note');
  return {
    slug: entry.slug,
    title: title?.said ?? entry.slug,
    language: title?.language ?? localeOf(voice),
    note: note?.said,
    noteLanguage: note?.language,
  };
}

function nearest(entry: Entry<unknown, Nameable>, voice: Voice, field: string): { said: string; language: Locale } | undefined {
  for (const language of readingOrder(localeOf(voice))) {
    const words = said(entry.texts.get(language), field, voice);
    if (typeof words === 'string') return { said: words, language };
  }
  return undefined;
}
