import { analyse } from '#lib/search/analyse';
import type { Concepts } from '#lib/search/concepts';
import { FIELD_WEIGHTS } from '#lib/search/field-weights';
import type { IndexedText } from '#lib/search/texts';

/** The terms of a text, field by field in the order of `FIELD_WEIGHTS`. */
export type FieldTerms = string[][];

/** Per locale, how many terms a field has on average: a Japanese sentence and a Russian one differ. */
export type Averages = Map<string, number[]>;

export function fieldTerms(text: IndexedText, concepts: Concepts): FieldTerms {
  return FIELD_WEIGHTS.map(({ field }) => {
    // Search words are separate phrases: a line break keeps them from running together.
    const content = field === 'words' ? text.words.join('\n') : text[field];
    return analyse(concepts, content).tokens.map(({ term }) => term);
  });
}

export function averageLengths(counted: readonly { locale: string; fields: FieldTerms }[]): Averages {
  const averages: Averages = new Map();
  for (const [locale, texts] of Map.groupBy(counted, (text) => text.locale)) {
    const mean = (f: number) => texts.reduce((sum, { fields }) => sum + (fields[f]?.length ?? 0), 0) / texts.length;
    averages.set(
      locale,
      FIELD_WEIGHTS.map((_, f) => mean(f)),
    );
  }
  return averages;
}

/** What one occurrence in a field counts: less in a long one. */
export function eachCounts(f: number, length: number, averages: readonly number[]): number {
  const { weight = 0, length: share = 0 } = FIELD_WEIGHTS[f] ?? {};
  return weight / (1 - share + (share * length) / (averages[f] || 1));
}

/** How often a text has each of its terms, weighted by field. */
export function frequencies(fields: FieldTerms, averages: readonly number[] = []): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [f, terms] of fields.entries()) {
    const each = eachCounts(f, terms.length, averages);
    for (const term of terms) sums.set(term, (sums.get(term) ?? 0) + each);
  }
  return sums;
}
