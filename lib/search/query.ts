import { analyse, type Token } from '#lib/search/analyse';
import { cleanQuery } from '#lib/search/clean';
import type { Concepts } from '#lib/search/concepts';
import { withoutPoliteness } from '#lib/search/polite';
import { hasLetters, isKana } from '#lib/search/script';

/** A question made ready: what is asked, without how it is asked. */
export type Query = {
  /** Cleaned and without politeness; the tokens' places are in here. */
  text: string;
  tokens: Token[];
  /** Kana without a break: where its words begin and end is a guess. */
  isGuesswork: boolean;
  /** The whole as it might be a name: as typed, then without politeness. */
  wholes: string[];
  /** Its parts between particles, as names might stand in it: 「住民表をコンビニで」 → 住民表, コンビニ. */
  parts: string[];
};

const PARTS = 8;
const LONGEST_NAME = 60;
const BETWEEN_PARTS = /[^\p{L}\p{M}\p{N}ー]+|を|(?<=[\p{sc=Han}ァ-ヺー])(?:から|まで|より|[のにはがへでとやも])/u;

/** @returns nothing where the question says nothing: empty, punctuation, courtesies only. */
export function readQuery(question: string, concepts: Concepts): Query | undefined {
  const typed = cleanQuery(question);
  const text = withoutPoliteness(typed);
  if (!hasLetters(text)) return undefined;
  const { words, tokens } = analyse(concepts, text);
  const isGuesswork = isKana(text) && words.length > 1;
  if (tokens.length === 0 && !isGuesswork) return undefined;
  const parts = text.split(BETWEEN_PARTS).filter((part) => part !== text && isNameLike(part));
  return { text, tokens, isGuesswork, wholes: [...new Set([typed, text])].filter(isNameLike), parts: parts.slice(0, PARTS) };
}

function isNameLike(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_NAME;
}
