import { fold } from '#lib/search/clean';
import { type Lists, packLists } from '#lib/search/lists';
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
  holders: Lists;
  /** Per pair of neighbouring letters (see `pairsOf`), the names whose skeleton has it. */
  byPair: Map<number, Int32Array>;
};

/** A wording as it can be shown, and as a person might enter it: the reading 「じゅうみん」 as juumin. */
export type Wording = { field: Exclude<Field, 'body'>; text: string; typed: string };

export function buildNames(texts: readonly IndexedText[]): Names {
  const list: Name[] = [];
  const numberOf = new Map<string, number>();
  const holders: number[][] = [];
  for (const [text, indexed] of texts.entries()) {
    for (const { typed } of wordingsOf(indexed)) {
      const number = numberOf.get(typed) ?? list.length;
      if (number === list.length) {
        numberOf.set(typed, number);
        list.push({ folded: typed, skeleton: skeleton(typed) });
        holders.push([]);
      }
      if (holders[number]?.at(-1) !== text) holders[number]?.push(text);
    }
  }
  return { list, numberOf, holders: packLists(holders), byPair: pairIndex(list) };
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

function pairIndex(names: readonly Name[]): Map<number, Int32Array> {
  const lists = new Map<number, number[]>();
  for (const [number, name] of names.entries()) {
    if (isTooShort(name.skeleton)) continue;
    for (const pair of pairsOf(name.skeleton)) {
      const list = lists.get(pair);
      if (list) list.push(number);
      else lists.set(pair, [number]);
    }
  }
  return new Map(Array.from(lists, ([pair, list]) => [pair, Int32Array.from(list)]));
}

/** The distinct pairs of neighbouring letters, each as one number. */
export function pairsOf(skeleton: string): Set<number> {
  const pairs = new Set<number>();
  for (let i = 1; i < skeleton.length; i++) pairs.add(skeleton.charCodeAt(i - 1) * 0x10000 + skeleton.charCodeAt(i));
  return pairs;
}
