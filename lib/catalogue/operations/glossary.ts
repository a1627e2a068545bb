import type { TermText } from '#lib/catalogue/kinds/labels';
import { type Published, published } from '#lib/catalogue/operations/published';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import { cutAtTerms, type TermSpelling } from '#lib/catalogue/rules/terms';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { plain } from '#lib/readings/annotation';

export type ToldTerm = Told<unknown, TermText>;

type Glossary = { terms: ToldTerm[]; spellings: TermSpelling[] };

// Every page looks for every term: told once per language and content version.
const glossaries = new WeakMap<Published, Map<Voice, Glossary>>();

/** All glossary terms by name; the list belongs to everyone. */
export async function listTerms(voice: Voice): Promise<readonly ToldTerm[]> {
  return (await glossaryIn(voice)).terms;
}

/** How each term may be spelled in texts. */
export function spellingsOf(terms: readonly ToldTerm[]): TermSpelling[] {
  return terms.map(({ slug, text }) => ({ slug, spellings: [plain(text.title), ...text.words] }));
}

/** The terms that stand in any of these texts: what a page explains at its end. */
export async function termsIn(texts: readonly string[], voice: Voice): Promise<ToldTerm[]> {
  const { terms, spellings } = await glossaryIn(voice);
  const said = plain(texts.join('\n')).toLowerCase();
  // Most terms stand in none of the texts: a plain look is a hundred times cheaper than cutting.
  const possible = spellings
    .map((term) => ({ ...term, spellings: term.spellings.filter((spelling) => said.includes(spelling.toLowerCase())) }))
    .filter((term) => term.spellings.length > 0);
  const used = new Set(texts.flatMap((text) => cutAtTerms(text, possible).map((stretch) => stretch.term)));
  return terms.filter((term) => used.has(term.slug));
}

async function glossaryIn(voice: Voice): Promise<Glossary> {
  const content = await published();
  const told = glossaries.get(content) ?? new Map<Voice, Glossary>();
  glossaries.set(content, told);
  const known = told.get(voice);
  if (known) return known;
  const names = new Intl.Collator(bcp47(localeOf(voice)));
  const terms = content.terms
    .map((term) => tell(term, voice))
    .sort((a, b) => names.compare(a.text.reading ?? a.text.title, b.text.reading ?? b.text.title));
  const glossary = { terms, spellings: spellingsOf(terms) };
  told.set(voice, glossary);
  return glossary;
}
