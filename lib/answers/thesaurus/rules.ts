import { ok, type Result, refused } from '#lib/result';
import { fold } from '#lib/search/clean';

/** A group of the thesaurus: words that mean the same, separated by spaces. */
export type Group = { id: string; words: string; active: boolean };

export const thesaurusFaults = ['too-few', 'too-broad', 'quotes', 'word-long', 'word-twice', 'group-exists'] as const;
export type ThesaurusFault = (typeof thesaurusFaults)[number];

/** A broader group joins what residents keep apart. */
export const mostWords = 16;
const longestWord = 40;

/**
 * The words of a group from what somebody typed, separated by spaces, commas or line breaks.
 * @param others all groups; the one that is being changed among them, under `id`.
 */
export function readGroup(typed: string, others: readonly Group[] = [], id = ''): Result<string, ThesaurusFault> {
  const words = wordsOf(typed);
  if (words.some((word) => /["“”«»「」『』`]|^['’‘]|['’‘]$/.test(word))) return refused('quotes');
  if (words.some((word) => word.length > longestWord)) return refused('word-long');
  if (new Set(words).size < words.length) return refused('word-twice');
  if (words.length < 2) return refused('too-few');
  if (words.length > mostWords) return refused('too-broad');
  const same = others.some((other) => other.id !== id && keyOf(other.words) === keyOf(typed));
  return same ? refused('group-exists') : ok(words.join(' '));
}

export function wordsOf(typed: string): string[] {
  return typed
    .normalize('NFKC')
    .split(/[\s、,]+/)
    .filter(Boolean);
}

const keyOf = (words: string) => wordsOf(words).map(fold).sort().join(' ');
