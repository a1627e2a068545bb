/** Kanji and hanzi, with the repetition mark. */
export const HAN = /[\p{sc=Han}々]/u;
export const HANGUL = /\p{sc=Hangul}/u;
export const CYRILLIC = /\p{sc=Cyrillic}/u;
export const LATIN = /\p{sc=Latin}/u;

const KANA_ONLY = /^[\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Written in kana alone: the segmenter's cuts are not to be trusted here. */
export function isKana(text: string): boolean {
  return KANA_ONLY.test(text);
}

export function hasLetters(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}
