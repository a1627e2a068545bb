import type { Finding } from '#lib/catalogue/checks/model';
import type { Passage } from '#lib/catalogue/checks/passages';
import { easyFaults, sentencesOf } from '#lib/i18n/easy-japanese';

/** Longest sentence of plain Japanese, in characters. */
const longest = 100;
/** So large a part of a sentence of so many characters may be kanji. At 60 % every second sentence that names two papers would be told. */
const dense = { from: 20, part: 0.7 };
/** A title keeps the official name, by which it is known at the counter, however long and dense. */
const names = ['title', 'officialName', 'paper'];

/** Hard Japanese: long or dense sentences in `ja`, and whatever breaks the rules of やさしい日本語 in `ja-easy`. */
export function japaneseFindings({ place, text }: Passage): Finding[] {
  const isName = names.includes(String(place.path[0]));
  if (place.locale === 'ja' && !isName) return sentencesOf(text).flatMap(({ sentence }) => hardFindings(place, sentence));
  if (place.locale !== 'ja-easy' || isName) return [];
  return easyFaults(text).map(({ rule, sentence }) => ({ code: `easy-${rule}`, severity: 'advise', place, excerpt: sentence }));
}

function hardFindings(place: Passage['place'], sentence: string): Finding[] {
  const characters = [...sentence].length;
  const part = (sentence.match(/\p{Script=Han}/gu)?.length ?? 0) / characters;
  const at = { severity: 'advise', place, excerpt: sentence } as const;
  return [
    ...(characters > longest ? [{ code: 'long-sentence', ...at, params: { characters, longest } } as const] : []),
    ...(characters >= dense.from && part > dense.part
      ? [{ code: 'dense-kanji', ...at, params: { percent: Math.round(part * 100) } } as const]
      : []),
  ];
}
