import { neighbouringKeys } from '#lib/search/keyboard';
import { seeded } from '#lib/search/random';
import { romaji } from '#lib/search/romaji';

/** For tests: misspellings as people make them, by rule, the same ones for the same seed. */

type Name = { id: string; reading: string; title: string };
type Misspelling = { id: string; query: string; rule: string };
type Random = () => number;

const MARKED = 'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ';
const UNMARKED = 'かきくけこさしすせそたちつてとはひふへほはひふへほ';
const VOICEABLE = /[かきくけこさしすせそたちつてとはひふへほ]/g;
const HAS_OKURIGANA = /[\p{sc=Han}][ぁ-ゖ]+/u;

/** Each makes one error in a name, or returns nothing where the name gives no occasion for it. */
const RULES: Record<string, (name: Name, random: Random) => string | undefined> = {
  'dropped kana': ({ reading }, random) => at(reading, /./gu, random, () => ''),
  'doubled kana': ({ reading }, random) => at(reading, /[ぁ-ゖ]/g, random, (kana) => kana + kana),
  'voiced mark lost': ({ reading }, random) =>
    at(reading, new RegExp(`[${MARKED}]`, 'g'), random, (kana) => UNMARKED.charAt(MARKED.indexOf(kana))),
  'voiced mark added': ({ reading }, random) => at(reading, VOICEABLE, random, (kana) => MARKED.charAt(UNMARKED.indexOf(kana))),
  'long vowel lost': ({ reading }, random) => at(reading, /(?<=[ぁ-ゖ])[うーい]/g, random, () => ''),
  'long vowel as ー': ({ reading }, random) => at(reading, /(?<=[ぁ-ゖ])[うい]/g, random, () => 'ー'),
  'long vowel added': ({ reading }, random) => at(reading, /[こそとのよろゅょ](?!う)/g, random, (kana) => `${kana}う`),
  okurigana: ({ title }, random) => (HAS_OKURIGANA.test(title) ? at(title, /(?<=\p{sc=Han})[ぁ-ゖ]/gu, random, () => '') : undefined),
  'half width': ({ title, reading }) => halfWidth(/[ァ-ヺ]/.test(title) ? title : katakana(reading)),
  'full width': ({ title }) => (/[a-z0-9]/i.test(title) ? title.replace(/[!-~]/g, (sign) => shift(sign, 0xfee0)) : undefined),
  'neighbouring key': ({ title, reading }, random) =>
    at((/^[a-z]/i.test(title) ? title : romaji(reading)).toLowerCase(), /[a-z]/g, random, (letter) =>
      pick(neighbouringKeys(letter), random),
    ),
};

/**
 * Misspellings of names, the rules taking turns.
 * @param names titles in any script with their readings in hiragana ('' where there is none).
 */
export function misspellings(names: readonly Name[], count: number, seed: number): Misspelling[] {
  const random = seeded(seed);
  const rules = Object.entries(RULES);
  const made = new Map<string, Misspelling>();
  for (let turn = 0; made.size < count && turn < count * 50; turn++) {
    const [rule, misspell] = rules[turn % rules.length] ?? [];
    const name = names[Math.floor(random() * names.length)];
    const query = name && misspell?.(name, random);
    if (rule && query && query !== name.title && query !== name.reading) made.set(query, { id: name.id, query, rule });
  }
  return [...made.values()];
}

function at(text: string, places: RegExp, random: Random, change: (found: string) => string): string | undefined {
  const found = [...text.matchAll(places)];
  const place = found[Math.floor(random() * found.length)];
  if (!place) return undefined;
  return text.slice(0, place.index) + change(place[0]) + text.slice(place.index + place[0].length);
}

function pick(letters: string, random: Random): string {
  return letters.charAt(Math.floor(random() * letters.length));
}

function katakana(hiragana: string): string {
  return hiragana.replace(/[ぁ-ゖ]/g, (kana) => shift(kana, 0x60));
}

/** Unicode knows only the way to full width; the way back is searched. */
function halfWidth(text: string): string {
  return text.replace(/[ァ-ヺー]/g, (kana) => HALF_WIDTH.get(kana) ?? kana);
}

const HALF_WIDTH = new Map<string, string>();
for (let code = 0xff66; code <= 0xff9d; code++) {
  for (const mark of ['', 'ﾞ', 'ﾟ']) {
    const half = String.fromCharCode(code) + mark;
    HALF_WIDTH.set(half.normalize('NFKC'), half);
  }
}

function shift(character: string, by: number): string {
  return String.fromCharCode(character.charCodeAt(0) + by);
}
