import { fold } from '#lib/search/clean';
import { nearest } from '#lib/search/distance';

/**
 * A sign of what a sentence is about, as a clerk writes it into a table, one to a line:
 * `husband|boyfriend + hit*|beat* - baseball`: one of the first and one of the second words, in whichever order, and
 * none of the last. Words of scripts with spaces are whole words, with `*` any ending; all other words are found anywhere.
 * Letter case, marks and the kind of kana do not matter, nor does one typing error in a word of six letters or more.
 */
export type Sign = { all: Words[][]; none: Words[] };
type Words = { together: string } | { parts: Part[] };
/** A whole word, or the beginning of one. */
type Part = { letters: string; open: boolean };

/** A sentence as signs are looked for in it: its words, and its letters without any space. */
export type Heard = { words: string[]; together: string };

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]/u;
const LONG_ENOUGH_FOR_ERRORS = 6;

/** @param sentence as `clean` leaves it. */
export function hear(sentence: string): Heard {
  const text = plain(sentence);
  return { words: text.match(/[\p{sc=Latin}\p{sc=Cyrillic}\d]+/gu) ?? [], together: text.replace(/[\s・]+/g, '') };
}

/** The signs of a table, one to a line. */
export function signsOf(table: string): Sign[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [wanted = '', unwanted = ''] = line.split(' - ');
      return { all: wanted.split(' + ').map(alternatives), none: unwanted ? alternatives(unwanted) : [] };
    });
}

/** Whether one of the signs is in what was heard. */
export function shows(signs: readonly Sign[], heard: Heard): boolean {
  const found = (words: Words) => isIn(words, heard);
  return signs.some(({ all, none }) => all.every((some) => some.some(found)) && !none.some(found));
}

function plain(text: string): string {
  return fold(text).replace(/['’`]/g, '').replaceAll('ё', 'е');
}

function alternatives(text: string): Words[] {
  return text.split('|').flatMap((one): Words[] => {
    const word = plain(one.trim());
    return UNSPACED.test(word)
      ? spoken(word.replaceAll(' ', '')).map((together) => ({ together }))
      : [{ parts: word.split(' ').map(partOf) }];
  });
}

/** 「意識がない」 is also said 「意識ない」 and 「意識もない」: the particle がを after a noun is dropped or another. */
function spoken(word: string): string[] {
  const [, noun, rest] = /^(.*?(?:\p{sc=Han}|\p{sc=Hiragana}{2}))[がを](.{2,})$/u.exec(word) ?? [];
  return noun && rest ? ['が', 'を', 'は', 'も', ''].map((particle) => noun + particle + rest) : [word];
}

function isIn(wanted: Words, { words, together }: Heard): boolean {
  if ('together' in wanted) return together.includes(wanted.together);
  const [first, ...rest] = wanted.parts;
  if (!first) return false;
  return words.some((word, start) => isWord(first, word) && rest.every((part, place) => isWord(part, words[start + 1 + place])));
}

/** Who types another consonant has meant another word: a stapler is no stalker. */
function consonants(word: string): string {
  return [...word.replace(/[aeiouyаеиоуыэюя]/g, '')].sort().join('');
}

function isWord({ letters, open }: Part, word: string | undefined): boolean {
  if (word === undefined || letters.charCodeAt(0) !== word.charCodeAt(0)) return false;
  if (open) return word.startsWith(letters);
  if (letters === word) return true;
  if (letters.length < LONG_ENOUGH_FOR_ERRORS || Math.abs(letters.length - word.length) > 1) return false;
  if (letters.length === word.length && consonants(letters) !== consonants(word)) return false;
  return nearest(letters, word, 1) !== undefined;
}

function partOf(word: string): Part {
  const open = word.endsWith('*');
  return { letters: open ? word.slice(0, -1) : word, open };
}
