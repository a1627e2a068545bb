import { type Evidence, evidenceOf } from '#lib/search/answerability';
import { bestDocuments, type Ranked } from '#lib/search/best';
import { explain } from '#lib/search/explain';
import type { Hit, SearchOptions } from '#lib/search/model';
import { type Query, readQuery } from '#lib/search/query';
import { strongestTerm } from '#lib/search/relevance';
import { type Scores, scoreTexts } from '#lib/search/scores';
import type { SearchIndex } from '#lib/search/search-index';
import { whyNamed, whyRelevant } from '#lib/search/why';

const LIMIT = 20;

/** How far a name must outdo the words to be the reason that is given. */
const NAMED = 1.2;

/** What was found, and what speaks for the first of it; no evidence where the question says nothing. */
export type Consulted = { hits: Hit[]; evidence: Evidence | undefined };

/**
 * The documents that answer a question in any of the eight locales, best first, at most
 * `limit` (20). Nothing for a question that says nothing or that nothing credible answers.
 */
export function search(index: SearchIndex, question: string, options: SearchOptions = {}): Hit[] {
  return consult(index, question, options).hits;
}

/** The same, with what is needed to choose the form of an answer. */
export function consult(index: SearchIndex, question: string, options: SearchOptions = {}): Consulted {
  const query = readQuery(question, index.concepts);
  if (!query) return { hits: [], evidence: undefined };
  const scores = scoreTexts(index, query, options);
  const ranked = bestDocuments(index.texts, scores.of, Math.max(2, options.limit ?? LIMIT));
  const hits = ranked.slice(0, options.limit ?? LIMIT).flatMap((one) => hit(index, one, query, scores, options));
  return { hits, evidence: evidenceOf(index, scores, ranked) };
}

function hit(index: SearchIndex, ranked: Ranked, query: Query, scores: Scores, options: SearchOptions): Hit[] {
  const document = index.documents[ranked.document];
  const text = index.texts[ranked.text];
  if (!document || !text) return [];
  const { words, name, match } = scores.parts(ranked.text);
  // Another name says no more than the words of the title that say nearly as much.
  const named = match && name > words * NAMED && index.names.list[match.name];
  const why = named
    ? whyNamed(text, named, match.by)
    : whyRelevant(text, strongestTerm(index.postings, scores.terms, ranked.text), index.concepts);
  const found = { id: document.id, kind: document.kind, score: ranked.score, why };
  return [options.explain ? { ...found, parts: explain(index, query, scores, ranked.text) } : found];
}
