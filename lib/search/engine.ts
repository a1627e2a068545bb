import { bestDocuments, type Ranked } from '#lib/search/best';
import { buildConcepts, type Concepts } from '#lib/search/concepts';
import type { Hit, SearchDocument, SearchOptions } from '#lib/search/model';
import type { NameMatch } from '#lib/search/name-match';
import { buildNames, type Names } from '#lib/search/names';
import { addNames, namesMeant } from '#lib/search/naming';
import { buildPostings, type Postings } from '#lib/search/postings';
import { readQuery } from '#lib/search/query';
import { addRelevance, hasAllWords, strongestTerm, type WeightedTerm, weighTerms } from '#lib/search/relevance';
import { type IndexedText, textsOf } from '#lib/search/texts';
import { THESAURUS } from '#lib/search/thesaurus';
import { whyNamed, whyRelevant } from '#lib/search/why';

/** Everything that can be searched, in memory. It never changes: build another when the content does. */
export type SearchIndex = {
  documents: readonly SearchDocument[];
  texts: IndexedText[];
  concepts: Concepts;
  postings: Postings;
  names: Names;
};

/** What being called so counts beside what being about it does. */
const NAME_WEIGHT = 0.8;
const OWN_LOCALE_BONUS = 1.05;
const LIMIT = 20;

/** @param thesaurus groups of words with the same meaning, one a string, separated by spaces. */
export function buildIndex(documents: readonly SearchDocument[], thesaurus: readonly string[] = THESAURUS): SearchIndex {
  const texts = textsOf(documents);
  const concepts = buildConcepts(thesaurus);
  const postings = buildPostings(texts, concepts, documents.length);
  return { documents, texts, concepts, postings, names: buildNames(texts) };
}

/**
 * The documents that answer a question in any of the eight locales, best first, at most
 * `limit` (20). Nothing for a question that says nothing or that nothing credible answers.
 */
export function search(index: SearchIndex, question: string, options: SearchOptions = {}): Hit[] {
  const query = readQuery(question, index.concepts);
  if (!query) return [];
  const terms = weighTerms(index.postings, query.tokens, index.documents.length);
  const isFullyKnown = !query.isGuesswork && hasAllWords(index.postings, terms);
  const matches = namesMeant(index.names, index.postings, query, isFullyKnown);
  const relevance = new Float32Array(index.texts.length);
  const strengths = new Float32Array(index.texts.length);
  const chosen = new Int32Array(index.texts.length);
  addRelevance(index.postings, terms, relevance);
  addNames(index.names, matches, strengths, chosen);
  const scoreOf = (text: number) => {
    const score = (relevance[text] ?? 0) + NAME_WEIGHT * (strengths[text] ?? 0);
    if (score === 0) return 0;
    const { document = 0, locale } = index.texts[text] ?? {};
    if (options.kind !== undefined && options.kind !== index.documents[document]?.kind) return 0;
    return locale === options.locale ? score * OWN_LOCALE_BONUS : score;
  };
  return bestDocuments(index.texts, scoreOf, options.limit ?? LIMIT).flatMap((ranked) => {
    const isNamed = NAME_WEIGHT * (strengths[ranked.text] ?? 0) > (relevance[ranked.text] ?? 0);
    return hit(index, ranked, terms, isNamed ? matches[chosen[ranked.text] ?? 0] : undefined);
  });
}

/** @param match the name the document was found by, if that counted most. */
function hit(index: SearchIndex, ranked: Ranked, terms: readonly WeightedTerm[], match: NameMatch | undefined): Hit[] {
  const document = index.documents[ranked.document];
  const text = index.texts[ranked.text];
  if (!document || !text) return [];
  const name = match && index.names.list[match.name];
  const why = name ? whyNamed(text, name, match.by) : whyRelevant(text, strongestTerm(index.postings, terms, ranked.text), index.concepts);
  return [{ id: document.id, kind: document.kind, score: ranked.score, why }];
}
