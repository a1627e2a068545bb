import type { EntryRef, Reply } from '#lib/answers/model';
import { replyTo } from '#lib/answers/operations/replying';
import { searchCatalogue } from '#lib/catalogue/operations/searching';
import type { Locale } from '#lib/i18n/locales';
import type { Part } from '#lib/search/model';

/** A result of the search with the parts of its score, the largest first. */
export type Ranked = EntryRef & { title: string; language: Locale; score: number; parts: Part[] };

/** What the talk would reply to a question in a language, and what the search found for it and why. Nothing is kept. */
export async function tryQuestion(said: string, locale: Locale, now: Date): Promise<{ reply: Reply; ranked: Ranked[] }> {
  const [reply, { found }] = await Promise.all([
    replyTo(said, { voice: locale, now, before: [] }),
    searchCatalogue(said, locale, now, { limit: 10, explain: true }),
  ]);
  const ranked = found.map(({ kind, slug, title, language, score, parts = [] }) => ({
    ...{ kind, slug, title, language, score },
    parts: parts.toSorted((a, b) => b.score - a.score),
  }));
  return { reply, ranked };
}
