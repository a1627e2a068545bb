import { analyse } from '#lib/search/analyse';
import type { Concepts } from '#lib/search/concepts';
import { FIELD_WEIGHTS, SATURATION } from '#lib/search/field-weights';
import { type Lists, packLists } from '#lib/search/lists';
import type { IndexedText } from '#lib/search/texts';

/**
 * Which texts hold a term, and how much it says there: `weights` runs beside `texts.items`,
 * 0 to 1, already saturated, so that ranking only has to add.
 */
export type Postings = { terms: Map<string, number>; texts: Lists; weights: Float32Array; idf: Float32Array };

type Counted = { locale: string; document: number; fields: { terms: number[] }[] };

export function buildPostings(texts: readonly IndexedText[], concepts: Concepts, documentCount: number): Postings {
  const terms = new Map<string, number>();
  const counted = texts.map((text) => count(text, concepts, terms));
  const lengths = averageLengths(counted);
  const holders = Array.from({ length: terms.size }, (): number[] => []);
  const weights = Array.from({ length: terms.size }, (): number[] => []);
  for (const [number, text] of counted.entries()) {
    for (const [term, frequency] of frequencies(text, lengths.get(text.locale) ?? [])) {
      holders[term]?.push(number);
      weights[term]?.push(frequency / (SATURATION + frequency));
    }
  }
  const idf = Float32Array.from(holders, (list) => rarity(countDocuments(list, texts), documentCount));
  return { terms, texts: packLists(holders), weights: Float32Array.from(weights.flat()), idf };
}

/** How much it says that a term occurs, from 0 (in all documents) up. */
export function rarity(holders: number, documentCount: number): number {
  return Math.log(1 + (documentCount - holders + 0.5) / (holders + 0.5));
}

function count(text: IndexedText, concepts: Concepts, terms: Map<string, number>): Counted {
  const fields = FIELD_WEIGHTS.map(({ field }) => {
    // Search words are separate phrases: a line break keeps them from running together.
    const content = field === 'words' ? text.words.join('\n') : text[field];
    return { terms: analyse(concepts, content).tokens.map(({ term }) => numberOf(term, terms)) };
  });
  return { locale: text.locale, document: text.document, fields };
}

function numberOf(term: string, terms: Map<string, number>): number {
  const known = terms.get(term);
  if (known !== undefined) return known;
  terms.set(term, terms.size);
  return terms.size - 1;
}

/** Per locale, since a Japanese sentence and a Russian one differ in their number of words. */
function averageLengths(counted: readonly Counted[]): Map<string, number[]> {
  const averages = new Map<string, number[]>();
  for (const [locale, texts] of Map.groupBy(counted, (text) => text.locale)) {
    averages.set(
      locale,
      FIELD_WEIGHTS.map((_, f) => texts.reduce((sum, text) => sum + (text.fields[f]?.terms.length ?? 0), 0) / texts.length),
    );
  }
  return averages;
}

function frequencies(text: Counted, averages: readonly number[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [f, { weight, length }] of FIELD_WEIGHTS.entries()) {
    const terms = text.fields[f]?.terms ?? [];
    const each = weight / (1 - length + (length * terms.length) / (averages[f] || 1));
    for (const term of terms) sums.set(term, (sums.get(term) ?? 0) + each);
  }
  return sums;
}

/** A document holds a term once, in however many languages; its texts stand beside each other. */
function countDocuments(holders: readonly number[], texts: readonly IndexedText[]): number {
  let documents = 0;
  let last = -1;
  for (const holder of holders) {
    const document = texts[holder]?.document ?? -1;
    if (document !== last) documents++;
    last = document;
  }
  return documents;
}
