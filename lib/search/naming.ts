import { fold } from '#lib/search/clean';
import { matchNames, type NameMatch } from '#lib/search/name-match';
import type { Names } from '#lib/search/names';
import type { Postings } from '#lib/search/postings';
import type { Query } from '#lib/search/query';
import { LATIN } from '#lib/search/script';
import { wordsOf } from '#lib/search/words';

/** A part of a sentence is like some title by chance, if only in how both end: 「…を知りたいのですが」. */
const FAINT = 0.15;

/**
 * The names that a query means, as a whole or, where that is nothing, in its parts.
 * @param isFullyKnown whether some text has all its words: then only right spellings count.
 */
export function namesMeant(names: Names, postings: Postings, query: Query, isFullyKnown: boolean): NameMatch[] {
  let similar: NameMatch[] = [];
  for (const whole of query.wholes) {
    const matches = matchNames(names, whole);
    if (matches[0]?.by === 'word') return matches;
    if (matches.length > 0) similar = matches;
  }
  if (isFullyKnown) return [];
  return similar.length > 0 ? similar : query.parts.flatMap((part) => misspeltPart(names, postings, part, query));
}

function misspeltPart(names: Names, postings: Postings, part: string, query: Query): NameMatch[] {
  if (part.length < 3 || isKnown(postings, part)) return [];
  const share = part.length / query.parts.join('').length;
  return matchNames(names, part)
    .filter(({ by }) => by === 'spelling')
    .map((match) => ({ ...match, strength: match.strength * share }))
    .filter(({ strength }) => strength > FAINT);
}

/** A single word of the vocabulary is not misspelt. Kanji in a row may be: 住民 and 表 are words, 住民表 is none. */
function isKnown({ terms }: Postings, part: string): boolean {
  const words = wordsOf(part, fold(part));
  return (words.length === 1 || LATIN.test(part)) && words.every(({ term }) => term === '' || terms.has(term));
}

/** Raises `strengths` (one per text) to that of the best name it carries, and notes which in `chosen`. */
export function addNames(names: Names, matches: readonly NameMatch[], strengths: Float32Array, chosen: Int32Array): void {
  for (const [number, { name, strength }] of matches.entries()) {
    for (const text of names.holders[name] ?? []) {
      if (strength <= (strengths[text] ?? 0)) continue;
      strengths[text] = strength;
      chosen[text] = number;
    }
  }
}
