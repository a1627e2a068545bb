import { expect, test } from 'vitest';
import { clean, fold } from '#lib/search/clean';
import { wordsOf } from '#lib/search/words';

function terms(text: string): string[] {
  const cleaned = clean(text);
  return wordsOf(cleaned, fold(cleaned)).flatMap(({ term }) => term || []);
}

test.each(['引っ越し', '引越し', '引越', '引っ越して'])('okurigana does not matter: %s', (word) => {
  expect(terms(word)).toEqual(['引越']);
});

test.each([
  ['ja', '市外から引っ越してきたのですが', ['市外', '引越']],
  ['ja', 'ゴミの出し方', ['ごみ', '出']],
  ['en', 'How can I get my cards for moving?', ['card', 'mov']],
  ['zh-Hans', '我想办理居民票', ['办理', '居民', '票']],
  ['ko', '등본을 어떻게 신청하나요', ['등본', '신청하나요']],
  ['vi', 'Tôi muốn đăng ký cư trú', ['dang', 'ky', 'cu', 'tru']],
  ['pt-BR', 'Como faço as certidões?', ['faco', 'certidao']],
  ['ru', 'получить справку о регистрации', ['справк', 'регистрац']],
])('%s: %s', (_locale, text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test('a word keeps its place', () => {
  expect(wordsOf('住所の変更', '住所の変更')).toEqual([
    { term: '住所', start: 0, end: 2 },
    { term: '', start: 2, end: 3 },
    { term: '変更', start: 3, end: 5 },
  ]);
});
