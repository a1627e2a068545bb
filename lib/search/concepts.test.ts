import { expect, test } from 'vitest';
import { analyse } from '#lib/search/analyse';
import { buildConcepts } from '#lib/search/concepts';
import { THESAURUS } from '#lib/search/thesaurus';

const concepts = buildConcepts(['引っ越 転居', '図書館 本', '粗大ごみ 大型ゴミ', 'ごみ ゴミ', 'dog 犬', '転居 住所変更']);

function groups(text: string): string[] {
  return analyse(concepts, text).tokens.flatMap(({ by, term }) => (by === 'concept' ? term : []));
}

test('words with the same meaning share a token, whatever their kana', () => {
  expect(groups('引っ越しました')).toEqual(['§0']);
  expect(groups('大型ごみ')).toEqual(groups('粗大ゴミ'));
});

test('a word may stand in several groups', () => {
  expect(groups('転居')).toEqual(['§0', '§5']);
});

test('the longest entry wins', () => {
  expect(groups('粗大ごみ')).toEqual(['§2']);
});

test('short entries are only found as whole words', () => {
  expect(groups('日本の話')).toEqual([]);
  expect(groups('本を読む')).toEqual(['§1']);
  expect(groups('dogma')).toEqual([]);
  expect(groups('my dog')).toEqual(['§4']);
});

test('every group of the thesaurus joins at least two words, and none stands there twice', () => {
  for (const group of THESAURUS) expect(group.split(' ').length, group).toBeGreaterThan(1);
  expect(new Set(THESAURUS).size).toBe(THESAURUS.length);
});
