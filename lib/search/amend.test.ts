import { expect, test } from 'vitest';
import { amend } from '#lib/search/amend';
import { catalogue } from '#lib/search/catalogue.fixture';
import { search } from '#lib/search/engine';
import { addLatent, buildIndex } from '#lib/search/search-index';

const snowman = (title: string) => ({ id: 'snowman', kind: 'service', texts: [{ locale: 'ja', title, words: [], body: '彫像' }] });
const ids = (index: Parameters<typeof search>[0], question: string) => search(index, question).map(({ id }) => id);

test('a new document is found, by its name, by a misspelling and by its body', () => {
  const index = buildIndex(catalogue);
  amend(index, { put: [snowman('雪だるまの登録')], gone: [] });
  for (const question of ['雪だるまの登録', '雪だろまの登録', '彫像']) expect(ids(index, question)[0], question).toBe('snowman');
});

test('a changed document is found by what it says now, and no longer by what it said', () => {
  const index = buildIndex([...catalogue, snowman('雪だるまの登録')]);
  amend(index, { put: [snowman('氷柱の届')], gone: [] });
  expect(ids(index, '氷柱の届')[0]).toBe('snowman');
  expect(ids(index, '雪だるま')).not.toContain('snowman');
});

test('what is gone is found no more', () => {
  const index = buildIndex(catalogue);
  amend(index, { put: [], gone: ['dog-registration'] });
  expect(ids(index, '犬の登録')).not.toContain('dog-registration');
});

test('an index amended into a catalogue ranks as one built of it', () => {
  const amended = buildIndex([...catalogue.slice(3), snowman('雪だるまの登録')]);
  amend(amended, { put: catalogue.slice(0, 3), gone: ['snowman'] });
  const built = buildIndex([...catalogue.slice(3), ...catalogue.slice(0, 3)]);
  for (const question of ['引っ越し', '住民票を取りたい', '税金を払えない', 'certificat of residance', '赤ちゃん']) {
    expect(ids(amended, question).slice(0, 5), question).toEqual(ids(built, question).slice(0, 5));
  }
});

test('a new document has its place in the latent space', () => {
  const index = addLatent(buildIndex(catalogue));
  amend(index, { put: [{ ...snowman('赤ちゃんの手帳'), id: 'twin' }], gone: [] });
  const [hit] = search(index, '赤ちゃんの手帳', { explain: true });
  expect(hit?.id).toBe('twin');
  expect(hit?.parts?.some(({ by }) => by === 'latent')).toBe(true);
});
