import { HOMOPHONES } from '#lib/search/homophones';
import { neighbouringKeys } from '#lib/search/keyboard';

const ASCII = 0x80;
const FIRST_KANJI = 0x3400;

const KEYS = new Uint8Array(ASCII * ASCII);
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  for (const other of neighbouringKeys(letter)) KEYS[letter.charCodeAt(0) * ASCII + other.charCodeAt(0)] = 1;
}

const KANJI = new Set<number>();
for (const group of HOMOPHONES) {
  for (const one of group) for (const other of group) KANJI.add(pair(one.charCodeAt(0), other.charCodeAt(0)));
}

function pair(meant: number, typed: number): number {
  return meant * 0x10000 + typed;
}

/** Whether one character (UTF-16 code) is easily typed for another: a neighbouring key, a kanji that sounds alike. */
export function isLikelySlip(meant: number, typed: number): boolean {
  if (meant < ASCII && typed < ASCII) return KEYS[meant * ASCII + typed] === 1;
  return meant >= FIRST_KANJI && typed >= FIRST_KANJI && KANJI.has(pair(meant, typed));
}
