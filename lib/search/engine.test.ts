import { expect, test } from 'vitest';
import { catalogue } from '#lib/search/catalogue.fixture';
import { search } from '#lib/search/engine';
import { buildIndex } from '#lib/search/search-index';

const index = buildIndex(catalogue);

function first(question: string): string | undefined {
  return search(index, question)[0]?.id;
}

test.each([
  ['住民票', 'residence-certificate'],
  ['じゅうみんひょう', 'residence-certificate'],
  ['ジュウミンヒョウ', 'residence-certificate'],
  ['ｼﾞｭｳﾐﾝﾋｮｳ', 'residence-certificate'],
  ['juminhyo', 'residence-certificate'],
  ['住民表', 'residence-certificate'],
  ['住民表をコンビニで取りたい', 'residence-certificate'],
  ['certificate of residence', 'residence-certificate'],
  ['certificat of residance', 'residence-certificate'],
  ['住民税', 'resident-tax'],
  ['ゴミ', 'bulky-waste'],
  ['犬', 'dog-registration'],
  ['国保', 'national-health-insurance'],
  ['家が壊れた', 'disaster-certificate'],
])('%s finds %s', (question, id) => {
  expect(first(question)).toBe(id);
});

test.each(['引っ越し', '引越し', '引越', 'ひっこし', '引っ越してきたのですが', '引っ越しについて教えてください', 'moving'])(
  'every way to say moving finds the three moves: %s',
  (question) => {
    const ids = search(index, question, { limit: 3 }).map(({ id }) => id);
    expect(ids.sort()).toEqual(['moving-in', 'moving-out', 'moving-within']);
  },
);

test('every title and every reading finds its own document first', () => {
  for (const { id, texts } of catalogue) {
    for (const { title, reading = title } of texts) {
      expect(first(title), title).toBe(id);
      expect(first(reading), reading).toBe(id);
    }
  }
});

test.each([
  ['ja', '住民票がほしいのですが'],
  ['ja-easy', '住所の紙'],
  ['en', 'How do I get a certificate of residence?'],
  ['zh-Hans', '我想要居民票副本'],
  ['ko', '주민등록등본을 발급받고 싶어요'],
  ['vi', 'giay chung nhan cu tru'],
  ['pt-BR', 'certidao de residencia'],
  ['ru', 'получить справку о месте жительства'],
])('%s: %s', (locale, question) => {
  const [hit] = search(index, question, { locale });
  expect(hit).toMatchObject({ id: 'residence-certificate', why: { locale } });
});

test('a question that is one name in two languages still finds it', () => {
  expect(first('住民票 certificate')).toBe('residence-certificate');
});

test.each([
  ['住民票', { field: 'title', by: 'word', text: '住民票の写し' }],
  ['りさいしょうめしょ', { field: 'reading', by: 'spelling', text: 'りさいしょうめいしょのこうふ' }],
  ['はんこ', { field: 'words', by: 'word', text: 'はんこ' }],
  ['いぬ', { field: 'words', by: 'concept', text: '飼い犬' }],
  ['裁縫と台風', { field: 'body', by: 'word', text: '台風' }],
])('says why it matched: %s', (question, why) => {
  expect(search(index, question, { locale: 'ja' })[0]?.why).toMatchObject(why);
});

test.each(['', ' ', '？？？', '、。', 'どうすればいいですか', 'お願いします', 'こんにちは', 'ありがとう', 'the', '\u0000\u0007', '🙂'])(
  'a question that says nothing finds nothing: %j',
  (question) => {
    expect(search(index, question)).toEqual([]);
  },
);

test.each([
  'asdfghjkl',
  '量子力学',
  'りょうしりきがく',
  'ラーメン',
  '天気予報',
  'おいしいレストラン',
  '東京タワー',
  'ビットコイン',
  'quantum mechanics',
  'hello world',
  'けいたい',
  'рецепт борща',
  'ああああああ',
])('what no document is about finds nothing: %s', (question) => {
  expect(search(index, question)).toEqual([]);
});

test('control characters change nothing', () => {
  expect(search(index, '住民\u0000\u200b票\u0007')).toEqual(search(index, '住民 票'));
});

test('10,000 characters cost no more than 200', () => {
  const question = '住民票の写しが欲しいのですが、'.repeat(700);
  expect(search(index, question)).toEqual(search(index, question.slice(0, 200)));
});

test('limit and kind', () => {
  const mixed = buildIndex([
    ...catalogue,
    { id: 'office', kind: 'office', texts: [{ locale: 'ja', title: '住民票の窓口', words: [], body: '' }] },
  ]);
  expect(search(mixed, '引っ越し', { limit: 2 })).toHaveLength(2);
  expect(search(mixed, '住民票', { kind: 'office' }).map(({ id }) => id)).toEqual(['office']);
});

test('an index of nothing finds nothing', () => {
  expect(search(buildIndex([]), '住民票')).toEqual([]);
});
