import { CYRILLIC, HAN, HANGUL, LATIN } from '#lib/search/script';

const HIRAGANA = /[ぁ-ゖ]/g;

const RUSSIAN_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|ых|их|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ия|ию|ии|ью|[аеиоуыьюяй])$/;
const KOREAN_ENDING =
  /(?:에서는|에서|에게|으로|하려면|하려고|하고|하는|합니다|했어요|까지|부터|이나|은|는|이|가|을|를|에|의|와|과|도|로|만)$/;

/**
 * The part of a folded word that its forms share: 引っ越し=引越し=引越, cards=card,
 * 등본을=등본, справки=справка. Light on purpose: a stem too many joins what differs.
 */
export function stem(word: string): string {
  if (HAN.test(word)) return word.replace(HIRAGANA, '');
  if (HANGUL.test(word)) return word.length > 2 ? word.replace(KOREAN_ENDING, '') : word;
  if (CYRILLIC.test(word)) return russian(word.replaceAll('ё', 'е'));
  if (LATIN.test(word)) return latin(word);
  return word.length > 3 ? word.replace(/ー$/, '') : word;
}

function russian(word: string): string {
  return word.length > 4 ? word.replace(RUSSIAN_ENDING, '') : word;
}

/** Plurals of English and Portuguese, and the English -ing that 「moving」 needs to meet 「move」. */
function latin(word: string): string {
  if (word.length < 4) return word;
  const singular = word
    .replace(/['’]s$/, '')
    .replace(/(?<=[cdst])oes$/, 'ao')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '');
  return singular.length < 4 ? singular : singular.replace(/(?<=\w{3})ing$/, '').replace(/(?<=\w{3})e$/, '');
}
