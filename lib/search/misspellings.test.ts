import { expect, test } from 'vitest';
import { catalogue } from '#lib/search/catalogue.fixture';
import { search } from '#lib/search/engine';
import { misspellings } from '#lib/search/misspell';
import { buildIndex } from '#lib/search/search-index';

const index = buildIndex(catalogue);
const names = catalogue.flatMap(({ id, texts }) =>
  texts.filter(({ locale }) => locale === 'ja' || locale === 'en').map(({ title, reading }) => ({ id, title, reading: reading ?? '' })),
);

test('the same seed makes the same misspellings', () => {
  expect(misspellings(names, 50, 7)).toEqual(misspellings(names, 50, 7));
});

test.each([1, 2, 3])('of 200 misspellings at least 95 % are within the first three (seed %i)', (seed) => {
  const tried = misspellings(names, 200, seed).map((misspelling) => ({ ...misspelling, found: isFound(misspelling) }));
  expect(tried).toHaveLength(200);
  const share = tried.filter(({ found }) => found).length / tried.length;
  expect(share, report(tried)).toBeGreaterThanOrEqual(0.95);
});

function isFound({ id, query }: { id: string; query: string }): boolean {
  return search(index, query, { limit: 3 }).some((hit) => hit.id === id);
}

function report(tried: { rule: string; query: string; found: boolean }[]): string {
  return [...Map.groupBy(tried, ({ rule }) => rule)]
    .map(([rule, all]) => {
      const missed = all.filter(({ found }) => !found).map(({ query }) => query);
      return `${rule}: ${all.length - missed.length}/${all.length} ${missed.join(' ')}`;
    })
    .join('\n');
}
