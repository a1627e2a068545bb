import { expect, test } from 'vitest';
import { search } from '#lib/search/engine';
import { addLatent, buildIndex } from '#lib/search/search-index';

/** Two companies of words, and two documents that share one word with the question. */
const topics = [
  ['海', '船', '港', '漁師', '網'],
  ['山', '森', '熊', '猟師', '銃'],
] as const;
const documents = topics.flatMap((words, topic) =>
  Array.from({ length: 12 }, (_, i) => ({
    id: `${topic}-${i}`,
    kind: 'service',
    texts: [{ locale: 'ja', title: `許可 ${words[i % 5]}`, words: [], body: `${words[(i + 1) % 5]} ${words[(i + 2) % 5]}` }],
  })),
);
const index = buildIndex(documents, []);

test('of what has the same words, that in the company of the question comes first', () => {
  const found = search(addLatent(index), '許可 海 船 港', { limit: 12 });
  expect(found.filter(({ id }) => id.startsWith('0-'))).toHaveLength(12);
});

test('it finds nothing that has no word of the question', () => {
  expect(search(addLatent(index), '漁師').every(({ id }) => id.startsWith('0-'))).toBe(true);
});

test('the same documents make the same space', () => {
  expect(addLatent(index).latent?.basis).toEqual(addLatent(index).latent?.basis);
});

test('a handful of documents has no space, and is searched without', () => {
  const few = addLatent(buildIndex(documents.slice(0, 4), []));
  expect(few.latent).toBeUndefined();
  expect(search(few, '船')).not.toEqual([]);
});
