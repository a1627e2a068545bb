import { expect, test } from 'vitest';
import { catalogue } from '#lib/search/catalogue.fixture';
import { search } from '#lib/search/engine';
import { addLatent, buildIndex } from '#lib/search/search-index';

const index = addLatent(buildIndex(catalogue));

function partsOf(question: string) {
  const [hit] = search(index, question, { explain: true, locale: 'ja' });
  return { score: hit?.score ?? 0, parts: hit?.parts ?? [] };
}

test.each(['住民票', '引っ越してきたのですが犬の登録は', 'りさいしょうめしょ', 'seal registration'])(
  'the parts add up to the score: %s',
  (question) => {
    const { score, parts } = partsOf(question);
    expect(parts.reduce((sum, part) => sum + part.score, 0)).toBeCloseTo(score, 5);
  },
);

test('a word is told with its field, a thesaurus group with both wordings and itself', () => {
  const { parts } = partsOf('いぬの登録');
  expect(parts).toContainEqual(expect.objectContaining({ by: 'word', field: 'title', asked: '登録', text: '登録' }));
  expect(parts).toContainEqual(
    expect.objectContaining({ by: 'concept', asked: 'いぬ', text: '犬', group: expect.stringContaining('飼い犬') }),
  );
});

test('a misspelt name is told with the right one', () => {
  expect(partsOf('りさいしょうめしょ').parts).toContainEqual(
    expect.objectContaining({ by: 'spelling', field: 'reading', text: 'りさいしょうめいしょのこうふ' }),
  );
});

test('nothing is told that was not asked for', () => {
  expect(search(index, '住民票')[0]).not.toHaveProperty('parts');
});
