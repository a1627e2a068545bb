import type { Token } from '#lib/search/analyse';
import { indexIn } from '#lib/search/lists';
import { type Postings, rarity } from '#lib/search/postings';
import { isKana } from '#lib/search/script';

/** The segmenter cuts unknown kana at random, so such pieces are weak evidence of a miss. */
const UNKNOWN_KANA_WEIGHT = 0.3;

const NONE = new Int32Array();

/** A thesaurus group counts as much as a word, but as a reason given to people the word itself comes first. */
const GROUP_TELLS = 0.7;

/** A term of the query with its share of what is asked; the shares of all add up to 1. */
export type WeightedTerm = { token: Token; number: number | undefined; share: number };

/**
 * What each term of a query counts. Words the index does not know count too, as things not found:
 * so a text that answers half of a question gets half of the score.
 */
export function weighTerms(postings: Postings, tokens: readonly Token[], documentCount: number): WeightedTerm[] {
  const meanings = tokens.filter(({ by, term }) => by === 'concept' && postings.terms.has(term));
  const distinct = new Map(tokens.map((token) => [token.term, token]));
  const weighed = Array.from(distinct.values(), (token) => {
    const own = meanings.filter(({ start, end }) => start <= token.start && token.end <= end);
    return { token, number: postings.terms.get(token.term), weight: weigh(token, own, postings, documentCount) };
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return weighed.map(({ token, number, weight }) => ({ token, number, share: weight / total }));
}

/**
 * A word the thesaurus understands is not missed where it is unknown, and counts no more than its
 * meaning where it is rare: 「こども」 is no better than 「子ども」 because only one text writes it so.
 */
function weigh({ term, by }: Token, meanings: readonly Token[], { terms, idf }: Postings, documentCount: number): number {
  const number = terms.get(term);
  if (by === 'concept') return number === undefined ? 0 : (idf[number] ?? 0);
  const meant = meanings.map((meaning) => idf[terms.get(meaning.term) ?? -1] ?? 0);
  if (number !== undefined) return Math.min(idf[number] ?? 0, ...meant);
  if (meant.length > 0) return 0;
  return rarity(0, documentCount) * (isKana(term) ? UNKNOWN_KANA_WEIGHT : 1);
}

/** BM25F over all texts: adds to `scores` (one per text) what each says about the query, 0 to 1. */
export function addRelevance(postings: Postings, terms: readonly WeightedTerm[], scores: Float32Array): void {
  for (const { number, share } of terms) {
    const holders = postings.holders[number ?? -1] ?? NONE;
    const weights = postings.weights[number ?? -1] ?? new Float32Array();
    for (let i = 0; i < holders.length; i++) {
      const text = holders[i] ?? 0;
      scores[text] = (scores[text] ?? 0) + share * (weights[i] ?? 0);
    }
  }
}

/** What a text says about one term, 0 to 1. */
export function weightIn({ holders, weights }: Postings, number: number | undefined, text: number): number {
  const at = indexIn(holders[number ?? -1] ?? NONE, text);
  return at < 0 ? 0 : (weights[number ?? -1]?.[at] ?? 0);
}

/** The term that a text owes most of its relevance to. */
export function strongestTerm(postings: Postings, terms: readonly WeightedTerm[], text: number): Token | undefined {
  let best: { token: Token; score: number } | undefined;
  for (const { token, number, share } of terms) {
    const score = share * weightIn(postings, number, text) * (token.by === 'concept' ? GROUP_TELLS : 1);
    if (score > (best?.score ?? 0)) best = { token, score };
  }
  return best?.token;
}

/** Whether one text has every word of the query: then none is misspelt. */
export function hasAllWords({ holders }: Postings, terms: readonly WeightedTerm[]): boolean {
  const words = terms.filter(({ token }) => token.by === 'word');
  if (words.length === 0 || words.some(({ number }) => number === undefined)) return false;
  const lists = words.map(({ number }) => holders[number ?? -1] ?? NONE).sort((a, b) => a.length - b.length);
  const [rarest = NONE, ...others] = lists;
  return rarest.some((text) => others.every((list) => indexIn(list, text) >= 0));
}
