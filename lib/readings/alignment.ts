import { type Annotated, annotated } from '#lib/readings/annotation';

/** Characters that need a reading. 々 repeats a kanji, 〆 is read as one. */
export const kanji = /[\p{Script=Han}々〆]/u;

/**
 * Lays a reading over a word: kana that stand in the word anchor it, so that only kanji are covered: 引っ越し,
 * ひっこし → 引《ひ》っ越《こ》し. Where the kana do not fit, the whole word bears the whole reading.
 */
export function align(word: string, reading: string): Annotated {
  if (!kanji.test(word)) return word;
  const runs = word.match(/[\p{Script=Han}々〆]+|[^\p{Script=Han}々〆]+/gu) ?? [];
  const pattern = runs.map((run) => (kanji.test(run) ? '(.+?)' : `(${escaped(hiragana(run))})`)).join('');
  const fitting = new RegExp(`^${pattern}$`, 'u').exec(hiragana(reading));
  if (!fitting) return annotated(word, hiragana(reading));
  return runs.map((run, place) => (kanji.test(run) ? annotated(run, fitting[place + 1] ?? '') : run)).join('');
}

/** Katakana as hiragana; everything else stays. ヶ and the long vowel mark have no hiragana of their own. */
export function hiragana(text: string): string {
  return text.replace(/[ァ-ヴヽヾ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
