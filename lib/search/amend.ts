import { fieldTerms, frequencies } from '#lib/search/field-counts';
import { placeDocument } from '#lib/search/latent';
import type { SearchDocument } from '#lib/search/model';
import { addCarriers, removeCarrier } from '#lib/search/names';
import { countDocuments, numberOf, type Postings, rarity, saturated } from '#lib/search/postings';
import type { SearchIndex } from '#lib/search/search-index';
import { type IndexedText, textsOf } from '#lib/search/texts';

/** What has changed since: documents that are new or say something else, and the ids of those that are gone. */
export type Change = { put: readonly SearchDocument[]; gone: readonly string[] };

/** Per term, the texts that no longer have it and those that now do. */
type Moves = Map<number, { out: Set<number>; into: Map<number, number> }>;

/**
 * Brings an index up to date in place: milliseconds for one document, however many there are, since
 * only what changed is read. New documents get their place in the latent space as it is, and average
 * lengths stay; both are made anew by the next `buildIndex`.
 */
export function amend(index: SearchIndex, { put, gone }: Change): void {
  const moves: Moves = new Map();
  for (const id of [...gone, ...put.map((document) => document.id)]) takeOut(index, id, moves);
  const firstDocument = index.documents.length;
  const firstText = index.texts.length;
  const texts = textsOf(put, firstDocument);
  for (const [place, document] of put.entries()) index.numberOf.set(document.id, firstDocument + place);
  index.documents.push(...put);
  index.texts.push(...texts);
  addCarriers(index.names, texts, firstText);
  for (const [place, text] of texts.entries()) {
    for (const [term, weight] of weigh(index, text)) moveOf(moves, term).into.set(firstText + place, weight);
  }
  for (const [term, { out, into }] of moves) move(index, term, out, into);
  placeAll(index, texts);
}

function takeOut(index: SearchIndex, id: string, moves: Moves): void {
  const document = index.numberOf.get(id);
  if (document === undefined) return;
  index.numberOf.delete(id);
  index.documents[document] = undefined;
  // Texts are in the order of their documents.
  let [low, high] = [0, index.texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.texts[middle]?.document ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  for (let number = low; index.texts[number]?.document === document; number++) {
    const text = index.texts[number];
    if (!text) break;
    removeCarrier(index.names, text, number);
    for (const [term] of weigh(index, text)) moveOf(moves, term).out.add(number);
  }
}

/** The terms of a text by number, new ones among them, and what each says there. */
function weigh({ postings, concepts }: SearchIndex, text: IndexedText): [number, number][] {
  const counted = frequencies(fieldTerms(text, concepts), averagesFor(postings, text.locale));
  return Array.from(counted, ([term, frequency]) => [numberOf(term, postings.terms), saturated(frequency)]);
}

/** A language that nothing was said in yet is measured like another. */
function averagesFor({ averages }: Postings, locale: string): number[] | undefined {
  return averages.get(locale) ?? averages.values().next().value;
}

function moveOf(moves: Moves, term: number) {
  const known = moves.get(term) ?? { out: new Set<number>(), into: new Map<number, number>() };
  moves.set(term, known);
  return known;
}

function move({ postings, texts, numberOf: alive }: SearchIndex, term: number, out: Set<number>, into: Map<number, number>): void {
  const holders: number[] = [];
  const weights: number[] = [];
  for (const [i, text] of (postings.holders[term] ?? new Int32Array()).entries()) {
    if (out.has(text)) continue;
    holders.push(text);
    weights.push(postings.weights[term]?.[i] ?? 0);
  }
  postings.holders[term] = Int32Array.from([...holders, ...into.keys()]);
  postings.weights[term] = Float32Array.from([...weights, ...into.values()]);
  postings.idf[term] = rarity(countDocuments(postings.holders[term] ?? [], texts), alive.size);
}

function placeAll(index: SearchIndex, texts: readonly IndexedText[]): void {
  if (!index.latent) return;
  for (const [document, own] of Map.groupBy(texts, (text) => text.document)) {
    const terms = own.flatMap((text) => weigh(index, text));
    placeDocument(
      index.latent,
      document,
      terms.map(([term, weight]) => [term, weight * Math.sqrt(index.postings.idf[term] ?? 0)]),
    );
  }
}
