/** Nobody types a question longer than this; what follows is not read. */
export const QUERY_LENGTH = 200;

const CONTROL = /\p{Cc}/gu;
const INVISIBLE = /\p{Cf}/gu;
const HYPHEN_FOR_LONG_VOWEL = /(?<=[ぁ-ゖァ-ヺー])[-‐‑‒–—―−]/g;
const KATAKANA = /[ァ-ヶ]/g;
const KATAKANA_TO_HIRAGANA = 0x60;
const MARKED_LATIN = /[\u00c0-\u024f\u1e00-\u1eff]/g;

/**
 * Text in one width and composition (NFKC), without control and invisible characters.
 * Letter case and kana kind stay, since word boundaries depend on them.
 */
export function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('İ', 'I') // the one capital whose lower case is longer, which would shift positions
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(HYPHEN_FOR_LONG_VOWEL, 'ー')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A query, cut before it costs anything. */
export function cleanQuery(query: string): string {
  return clean(query.slice(0, QUERY_LENGTH)).slice(0, QUERY_LENGTH);
}

/** Lower case, katakana as hiragana, Latin letters without marks (đăng ký → dang ky); every character keeps its position. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
    .replace(MARKED_LATIN, (letter) => (letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0)));
}
