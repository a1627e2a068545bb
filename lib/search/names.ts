import { fold } from '#lib/search/clean';
import { joined } from '#lib/search/lists';
import type { Field } from '#lib/search/model';
import { romaji } from '#lib/search/romaji';
import { isTooShort, skeleton } from '#lib/search/skeleton';
import type { IndexedText } from '#lib/search/texts';

/** What a thing is called; the same wording in several texts is one name. */
export type Name = { folded: string; skeleton: string };

export type Names = {
  list: Name[];
  numberOf: Map<string, number>;
  /** Per name, the texts that carry it. */
  holders: Int32Array[];
  /** Per pair of neighbouring letters (see `pairsOf`), the names whose skeleton has it. */
  byPair: Map<number, Int32Array>;
};

/** A wording as it can be shown, and as a person might enter it: the reading 「じゅうみん」 as juumin. */
export type Wording = { field: Exclude<Field, 'body'>; text: string; typed: string };

export function buildNames(texts: readonly IndexedText[]): Names {
  const names: Names = { list: [], numberOf: new Map(), holders: [], byPair: new Map() };
  addCarriers(names, texts, 0);
  return names;
}

/** Gives names to further texts. @param first the number of the first of them; all before it are known already. */
export function addCarriers(names: Names, texts: readonly IndexedText[], first: number): void {
  const holders = new Map<number, number[]>();
  const known = names.list.length;
  for (const [place, indexed] of texts.entries()) {
    for (const { typed } of wordingsOf(indexed)) {
      const number = names.numberOf.get(typed) ?? names.list.length;
      if (number === names.list.length) {
        names.numberOf.set(typed, number);
        names.list.push({ folded: typed, skeleton: skeleton(typed) });
      }
      const list = holders.get(number) ?? [];
      if (list.at(-1) !== first + place) list.push(first + place);
      holders.set(number, list);
    }
  }
  for (const [number, list] of holders) names.holders[number] = joined(names.holders[number], list);
  for (const [pair, list] of pairIndex(names.list, known)) names.byPair.set(pair, joined(names.byPair.get(pair), list));
}

/** Takes a text's names from it. One that nobody carries any more stays listed, but means nothing. */
export function removeCarrier(names: Names, indexed: IndexedText, text: number): void {
  for (const { typed } of wordingsOf(indexed)) {
    const number = names.numberOf.get(typed) ?? -1;
    names.holders[number] = (names.holders[number] ?? new Int32Array()).filter((holder) => holder !== text);
  }
}

export function wordingsOf({ title, reading, words }: IndexedText): Wording[] {
  const kana = fold(reading);
  const wordings: Wording[] = [
    { field: 'title', text: title, typed: fold(title) },
    { field: 'reading', text: reading, typed: kana },
    { field: 'reading', text: reading, typed: romaji(kana) },
  ];
  for (const word of words) wordings.push({ field: 'words', text: word, typed: fold(word) });
  return wordings.filter(({ typed }) => typed !== '');
}

function pairIndex(names: readonly Name[], from: number): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (let number = from; number < names.length; number++) {
    const { skeleton: bare = '' } = names[number] ?? {};
    if (isTooShort(bare)) continue;
    for (const pair of pairsOf(bare)) {
      const list = lists.get(pair);
      if (list) list.push(number);
      else lists.set(pair, [number]);
    }
  }
  return lists;
}

/** The distinct pairs of neighbouring letters, each as one number. */
export function pairsOf(skeleton: string): Set<number> {
  const pairs = new Set<number>();
  for (let i = 1; i < skeleton.length; i++) pairs.add(skeleton.charCodeAt(i - 1) * 0x10000 + skeleton.charCodeAt(i));
  return pairs;
}
