import { closenessTo } from '#lib/search/latent';
import type { SearchOptions } from '#lib/search/model';
import type { NameMatch } from '#lib/search/name-match';
import { addNames, namesMeant } from '#lib/search/naming';
import type { Query } from '#lib/search/query';
import { addRelevance, hasAllWords, type WeightedTerm, weighTerms } from '#lib/search/relevance';
import type { SearchIndex } from '#lib/search/search-index';

/** What being called so counts beside what being about it does. */
const NAME_WEIGHT = 0.8;
const OWN_LOCALE_BONUS = 1.05;

/** How much of the relevance comes from being close in meaning: it orders what has the words, and finds nothing alone. */
const LATENT_SHARE = 0.2;

/** What every text scores for one question, and the parts it is made of. */
export type Scores = {
  terms: WeightedTerm[];
  matches: NameMatch[];
  of: (text: number) => number;
  parts: (text: number) => ScoreParts;
};

/** They add up to the score. */
export type ScoreParts = { words: number; latent: number; name: number; named: number; locale: number; match: NameMatch | undefined };

export function scoreTexts(index: SearchIndex, query: Query, options: SearchOptions): Scores {
  const terms = weighTerms(index.postings, query.tokens, index.documents.length);
  const isFullyKnown = !query.isGuesswork && hasAllWords(index.postings, terms);
  const matches = namesMeant(index.names, index.postings, query, isFullyKnown);
  const relevance = new Float32Array(index.texts.length);
  const strengths = new Float32Array(index.texts.length);
  const chosen = new Int32Array(index.texts.length);
  addRelevance(index.postings, terms, relevance);
  addNames(index.names, matches, strengths, chosen);
  const closeness = latentScores(index, terms, relevance);
  const parts = (text: number): ScoreParts => {
    const latent = LATENT_SHARE * (closeness?.(text) ?? 0);
    const words = (closeness ? 1 - LATENT_SHARE : 1) * (relevance[text] ?? 0);
    const named = strengths[text] ?? 0;
    const name = NAME_WEIGHT * named;
    const isOwn = index.texts[text]?.locale === options.locale;
    const match = named > 0 ? matches[chosen[text] ?? 0] : undefined;
    return { words, latent, name, named, locale: isOwn ? (OWN_LOCALE_BONUS - 1) * (words + latent + name) : 0, match };
  };
  const of = (text: number) => {
    if (!relevance[text] && !strengths[text]) return 0;
    const document = index.documents[index.texts[text]?.document ?? -1];
    if (!document || (options.kind !== undefined && options.kind !== document.kind)) return 0;
    const { words, latent, name, locale } = parts(text);
    return words + latent + name + locale;
  };
  return { terms, matches, of, parts };
}

/** How close each text's document is to the question, from 0 up to what the best text scores by its words. */
function latentScores({ latent, texts }: SearchIndex, terms: readonly WeightedTerm[], relevance: Float32Array) {
  if (!latent) return undefined;
  const closeness = closenessTo(latent, terms);
  const known = new Map<number, number>();
  let [nearest, best] = [0, 0];
  for (const [text, { document }] of texts.entries()) {
    const words = relevance[text] ?? 0;
    if (words === 0) continue;
    best = Math.max(best, words);
    if (known.has(document)) continue;
    const near = Math.max(0, closeness(document));
    known.set(document, near);
    nearest = Math.max(nearest, near);
  }
  return (text: number) => (nearest ? (best * (known.get(texts[text]?.document ?? -1) ?? 0)) / nearest : 0);
}
