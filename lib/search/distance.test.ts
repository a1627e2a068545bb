import { expect, test } from 'vitest';
import { nearest } from '#lib/search/distance';

test.each([
  ['', 'ひつこし', 'ひつこし', 0],
  ['missing', 'ひこし', 'ひつこし', 1],
  ['extra', 'ひつここし', 'ひつこし', 0.5],
  ['swapped', 'ひこつし', 'ひつこし', 1],
  ['neighbouring key', 'residencw', 'certificate of residence', 0.5],
  ['far key', 'residencp', 'certificate of residence', 1],
  ['kanji that sounds alike', '住民表', '住民票の写し', 0.5],
  ['other kanji', '住民税', '住民票の写し', 1],
])('%s: %s in %s costs %d', (_error, pattern, text, cost) => {
  expect(nearest(pattern, text, 2)?.cost).toBe(cost);
});

test('tells where the match is', () => {
  expect(nearest('residance', 'certificate of residence', 2)).toEqual({ cost: 1, start: 15, end: 24 });
});

test('gives up beyond the allowed cost', () => {
  expect(nearest('quantum', 'certificate of residence', 2)).toBeUndefined();
});
