import { type Facet, facets } from '#lib/answers/model';
import { facetWords, pointingWords } from '#lib/answers/talk/facet-words';
import { cleanQuery, fold } from '#lib/search/clean';
import { stem } from '#lib/search/stem';
import { wordsOf } from '#lib/search/words';

/** What of an entry a sentence asks for; `alone`: it names no entry itself, so it speaks of the one before. */
export type AskedFacet = { facet: Facet; alone: boolean };

type Word = { word: string; facet: Facet };

const listed = (words: string) => words.split(/[|\n]/).map((word) => fold(word.trim()));

const known: readonly Word[] = facets
  .flatMap((facet) => listed(facetWords[facet]).map((word) => ({ word, facet })))
  .filter(({ word }) => word !== '')
  .sort((a, b) => b.word.length - a.word.length);
const pointing: ReadonlySet<string> = new Set(listed(pointingWords).flatMap((word) => [word, stem(word)]));

/** The facet a sentence asks for, by its longest word for one; undefined where it asks for none. */
export function facetOf(sentence: string): AskedFacet | undefined {
  const text = cleanQuery(sentence);
  const folded = fold(text);
  const found = known.find(({ word }) => holds(folded, word));
  if (!found) return undefined;
  return { facet: found.facet, alone: saysNothingElse(without(text, folded)) };
}

/** Latin and Cyrillic words begin and end at a letter's edge; the others stand inside a sentence. */
function holds(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0 || !/[a-zа-я]/.test(word)) return at >= 0;
  return new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(text);
}

/** The sentence without any word for a facet. */
function without(text: string, folded: string): string {
  let rest = text;
  let low = folded;
  for (const { word } of known) {
    if (!holds(low, word)) continue;
    const at = low.indexOf(word);
    rest = `${rest.slice(0, at)} ${rest.slice(at + word.length)}`;
    low = `${low.slice(0, at)} ${low.slice(at + word.length)}`;
  }
  return rest;
}

function saysNothingElse(rest: string): boolean {
  const folded = fold(rest);
  return wordsOf(rest, folded).every(({ term, start, end }) => term === '' || pointing.has(term) || pointing.has(folded.slice(start, end)));
}
