import { HAN, isKana } from '#lib/search/script';
import { stem } from '#lib/search/stem';
import { isStopWord } from '#lib/search/stop-words';

/** A word at its place in the cleaned text; `term` is empty where it says nothing. */
export type Word = { term: string; start: number; end: number };

// One segmenter serves all eight locales: the Japanese dictionary also cuts Chinese,
// and scripts with spaces are cut alike whatever the locale.
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * The words of a cleaned text in order, function words among them with an empty term.
 * @param folded the same text after `fold`, which keeps positions.
 */
export function wordsOf(text: string, folded: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (isWordLike) words.push({ term: termOf(folded.slice(index, end)), start: index, end });
  }
  return words;
}

function termOf(word: string): string {
  if (isStopWord(word)) return '';
  if (isKana(word) && word.length < 2) return '';
  const term = stem(word);
  // 「教える」 is as empty as 「教え」.
  return HAN.test(word) && isStopWord(term) ? '' : term;
}
