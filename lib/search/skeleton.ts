import { fold } from '#lib/search/clean';
import { isKana } from '#lib/search/script';

const SMALL = 'ぁぃぅぇぉゃゅょゎ';
const LARGE = 'あいうえおやゆよわ';
const KANA_MARKS = /[\u3099\u309a]/g;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const SPACE_OUTSIDE_LETTERS = /(?<![\p{sc=Latin}\p{sc=Cyrillic}]) | (?![\p{sc=Latin}\p{sc=Cyrillic}])/gu;

/** う prolongs the rows of u and o, い that of e, and a vowel itself. */
const LONG_VOWELS =
  /(?<=[あかさたなはまやらわ])あ|(?<=[いきしちにひみりえけせてねへめれ])い|(?<=[うくすつぬふむゆるおこそとのほもよろ])う|(?<=[えけせてねへめれ])え|(?<=[おこそとのほもよろ])お/g;

/**
 * What is left of a wording when everything that is easily mistaken is taken away: voiced marks,
 * small kana, long vowels, double letters. じゅうみんひょう and じゆみんひょ
 * are both しゆみんひよ, juuminhyou and juminhyō both juminhyo; Hangul is taken apart into letters.
 */
export function skeleton(text: string): string {
  const folded = fold(text).replaceAll('ー', '').replace(SEPARATORS, ' ').replace(SPACE_OUTSIDE_LETTERS, '').trim();
  return folded
    .normalize('NFD')
    .replace(KANA_MARKS, '')
    .replace(/[ぁぃぅぇぉゃゅょゎ]/g, (kana) => LARGE.charAt(SMALL.indexOf(kana)))
    .replaceAll('っ', '')
    .replace(LONG_VOWELS, '')
    .replace(/ou/g, 'o')
    .replace(/([a-zа-я])\1/g, '$1');
}

/** How much of a skeleton is needed before it may stand for the word: kana say little each. */
export function isTooShort(skeleton: string): boolean {
  return skeleton.length < (isKana(skeleton) ? 3 : 2);
}
