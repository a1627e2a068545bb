import type { TermText } from '#lib/catalogue/kinds/labels';
import { published } from '#lib/catalogue/operations/published';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import { cutAtTerms, type TermSpelling } from '#lib/catalogue/rules/terms';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { plain } from '#lib/readings/annotation';

export type ToldTerm = Told<unknown, TermText>;

/** All glossary terms by name. */
export async function listTerms(voice: Voice): Promise<ToldTerm[]> {
  const terms = (await published()).terms.map((term) => tell(term, voice));
  const names = new Intl.Collator(bcp47(localeOf(voice)));
  return terms.sort((a, b) => names.compare(a.text.reading ?? a.text.title, b.text.reading ?? b.text.title));
}

/** How each term may be spelled in texts. */
export function spellingsOf(terms: readonly ToldTerm[]): TermSpelling[] {
  return terms.map(({ slug, text }) => ({ slug, spellings: [plain(text.title), ...text.words] }));
}

/** The terms that stand in any of these texts: what a page explains at its end. */
export async function termsIn(texts: readonly string[], voice: Voice): Promise<ToldTerm[]> {
  const terms = await listTerms(voice);
  const spellings = spellingsOf(terms);
  const used = new Set(texts.flatMap((text) => cutAtTerms(text, spellings).map((stretch) => stretch.term)));
  return terms.filter((term) => used.has(term.slug));
}
