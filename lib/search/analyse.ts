import { fold } from '#lib/search/clean';
import { type Concepts, conceptsIn } from '#lib/search/concepts';
import { type Word, wordsOf } from '#lib/search/words';

/** What is counted in the index: a word's stem, or a group of the thesaurus. */
export type Token = { term: string; by: 'word' | 'concept'; start: number; end: number };

export type Analysis = { words: Word[]; tokens: Token[] };

/** No word contains this, so words and thesaurus groups share one vocabulary. */
const CONCEPT = '§';

/** The tokens of a cleaned text: its content words, then the meanings found across them. */
export function analyse(concepts: Concepts, text: string): Analysis {
  const folded = fold(text);
  const words = wordsOf(text, folded);
  const tokens: Token[] = [];
  const boundaries = new Set<number>();
  for (const { term, start, end } of words) {
    if (term) tokens.push({ term, by: 'word', start, end });
    boundaries.add(start).add(end);
  }
  for (const { group, start, end } of conceptsIn(concepts, folded, (at) => boundaries.has(at))) {
    tokens.push({ term: `${CONCEPT}${group}`, by: 'concept', start, end });
  }
  return { words, tokens };
}

/** The words of the group that a token stands for; nothing where it is a word. */
export function groupOf({ by, term }: Token, thesaurus: readonly string[]): string | undefined {
  return by === 'concept' ? thesaurus[Number(term.slice(CONCEPT.length))] : undefined;
}
