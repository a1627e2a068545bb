import type { Concepts } from '#lib/search/concepts';
import { type Averages, averageLengths, fieldTerms, frequencies } from '#lib/search/field-counts';
import { SATURATION } from '#lib/search/field-weights';
import { packLists } from '#lib/search/lists';
import type { IndexedText } from '#lib/search/texts';

/**
 * Which texts hold a term, and how much it says there: `weights` runs beside `holders`, 0 to 1,
 * already saturated, so that ranking only has to add. Terms are numbered and never renumbered.
 */
export type Postings = {
  terms: Map<string, number>;
  holders: Int32Array[];
  weights: Float32Array[];
  idf: number[];
  averages: Averages;
};

export function buildPostings(texts: readonly IndexedText[], concepts: Concepts, documentCount: number): Postings {
  const counted = texts.map((text) => ({ locale: text.locale, fields: fieldTerms(text, concepts) }));
  const averages = averageLengths(counted);
  const terms = new Map<string, number>();
  const holders: number[][] = [];
  const weights: number[][] = [];
  for (const [text, { locale, fields }] of counted.entries()) {
    for (const [term, frequency] of frequencies(fields, averages.get(locale))) {
      const number = numberOf(term, terms);
      if (number === holders.length) {
        holders.push([]);
        weights.push([]);
      }
      holders[number]?.push(text);
      weights[number]?.push(saturated(frequency));
    }
  }
  const idf = holders.map((list) => rarity(countDocuments(list, texts), documentCount));
  return { terms, holders: packLists(holders), weights: weights.map((list) => Float32Array.from(list)), idf, averages };
}

/** How much it says that a term occurs, from 0 (in all documents) up. */
export function rarity(holders: number, documentCount: number): number {
  return Math.log(1 + (documentCount - holders + 0.5) / (holders + 0.5));
}

export function saturated(frequency: number): number {
  return frequency / (SATURATION + frequency);
}

export function numberOf(term: string, terms: Map<string, number>): number {
  const known = terms.get(term);
  if (known !== undefined) return known;
  terms.set(term, terms.size);
  return terms.size - 1;
}

/** A document holds a term once, in however many languages; its texts stand beside each other. */
export function countDocuments(holders: ArrayLike<number>, texts: readonly IndexedText[]): number {
  let documents = 0;
  let last = -1;
  for (let i = 0; i < holders.length; i++) {
    const document = texts[holders[i] ?? -1]?.document ?? -1;
    if (document !== last) documents++;
    last = document;
  }
  return documents;
}
