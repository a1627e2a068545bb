import { describe, expect, it } from 'vitest';
import { foundIn } from '#lib/catalogue/checks/entry.fixture';

const long = `${'とても'.repeat(34)}長い文です`;

describe('links', () => {
  it.each([
    ['[転出届](/services/moving-out)', []],
    ['[転出届](/en/services/moving-out#steps)', []],
    ['[はじめ](/ja-easy)と[一覧](/services/)', []],
    ['[消防](tel:119)と[国](https://example.jp/)', []],
    ['[古い](/services/gone)', ['block dead-link 古い']],
    ['[古い](/en/services/gone)', ['block dead-link 古い']],
    ['[ずれ](services/moving-out)', ['block dead-link ずれ']],
    ['[わな](javascript:alert)', ['block dead-link わな']],
    ['[よそ](//example.jp/a)', ['block dead-link よそ']],
    ['[](/services)', ['block link-words /services']],
    ['https://example.jp/aを見ます。', ['advise bare-address https://example.jp/a']],
    ['先に（https://example.jp/）。', ['advise bare-address https://example.jp/']],
    ['<https://example.jp/a>', []],
  ])('%s', (text, found) => expect(foundIn({ ja: text })).toEqual(found));

  it.each([
    ['ja', ['こちら', 'ここ', '詳細', '詳しくはこちら', 'こちらをクリック', '詳しくはこちらをご覧ください。']],
    ['en', ['here', 'Click here', 'Read more…']],
    ['zh-Hans', ['这里', '详情']],
    ['ko', ['여기', '자세히 보기']],
    ['vi', ['tại đây', 'Xem thêm']],
    ['pt-BR', ['aqui', 'Saiba mais', 'más']],
    ['ru', ['здесь', 'Подробнее']],
  ] as const)('that say nothing in %s', (locale, words) => {
    for (const word of words) expect(foundIn({ [locale]: `[${word}](/services)` })).toEqual([`block link-words ${word}`]);
  });

  it.each(['こちらの申請書', '申請書はこちら', 'ここの地図', 'Here in Shiomi', '详细说明书', 'Mais creches', 'Подробнее о ввозе'])(
    'that say something: %s',
    (words) => expect(foundIn({ en: `[${words}](/services)` })).toEqual([]),
  );
});

describe('markup', () => {
  it.each([
    ['# 持ち物', ['advise heading 持ち物']],
    ['はじめ\n\n### 持ち物', ['advise heading 持ち物']],
    ['持ち物\n---', ['advise heading 持ち物']],
    ['#1の窓口', []],
    ['![](/map.png)', ['block image-without-text ![](/map.png)']],
    ['![ ](/map.png)', ['block image-without-text ![](/map.png)']],
    ['![地図](/map.png)', ['advise image 地図']],
    ['**太い**', []],
    ['<b>太い</b>', ['block raw-html <b>', 'block raw-html </b>']],
    ['<!-- あとで -->', ['block raw-html <!-- あとで -->']],
    ['1 < 2 で、<重要>', []],
  ])('%s', (text, found) => expect(foundIn({ ja: text })).toEqual(found));
});

describe('characters', () => {
  it.each([
    ['ja', '①と②', ['advise machine-dependent ①', 'advise machine-dependent ②']],
    ['ja', '㈱汐見、50㎡、第Ⅱ種', ['advise machine-dependent ㈱', 'advise machine-dependent ㎡', 'advise machine-dependent Ⅱ']],
    ['ja', 'ﾊﾝｶｸ', ['block half-width-kana ﾊﾝｶｸ']],
    ['en', 'ｶﾞ', ['block half-width-kana ｶﾞ']],
    ['ja', '渡\ue000さん', ['block private-use \ue000']],
    ['ru', 'a\ufffdb', ['block private-use \ufffd']],
    ['ja', '𠮷野さん、髙橋さん、﨑、剝', []],
    ['ru', '№', []],
    ['zh-Hans', '①', []],
  ] as const)('%s %s', (locale, text, found) => expect(foundIn({ [locale]: text })).toEqual(found));
});

describe('dates', () => {
  it.each([
    ['ja', '2026年11月20日まで', ['advise past-date 2026年11月20日']],
    ['ja', '令和8年3月31日まで', ['advise past-date 令和8年3月31日']],
    ['ja', '令和元年5月1日です', ['advise past-date 令和元年5月1日']],
    ['ja', '令和8年（2026年）3月31日まで', ['advise past-date 令和8年（2026年）3月31日']],
    ['ja', '2026/3/31まで', ['advise past-date 2026/3/31']],
    ['ja', '2026年11月21日まで', []],
    ['ja', '令和9年3月31日まで', []],
    ['ja', '2026年4月1日から変わりました', []],
    ['ja', '2026年3月31日に終わりました', []],
    ['ja', '毎年3月31日まで', []],
  ] as const)('%s %s', (locale, text, found) =>
    expect(foundIn({ [locale]: text }).filter((one) => one.includes('past-date'))).toEqual(found),
  );

  it.each([
    ['en', 'until March 31, 2026', 'March 31, 2026'],
    ['en', 'until 31st of March 2026', '31st of March 2026'],
    ['zh-Hans', '于2026年3月31日', '2026年3月31日'],
    ['ko', '2026년 3월 31일', '2026년 3월 31일'],
    ['vi', 'ngày 31 tháng 3 năm 2026', '31 tháng 3 năm 2026'],
    ['pt-BR', '31 de março de 2026', '31 de março de 2026'],
    ['ru', '31 марта 2026', '31 марта 2026'],
  ] as const)('in %s, told where the Japanese does not say it: %s', (locale, text, excerpt) => {
    expect(foundIn({ [locale]: text })).toContain(`advise past-date ${excerpt}`);
    expect(foundIn({ ja: '2026年3月31日までです。', [locale]: text })).toContain('advise past-date 2026年3月31日');
    expect(foundIn({ ja: '2026年3月31日までです。', en: 'Until March 31, 2026.', [locale]: text })).toHaveLength(1);
  });
});

describe('Japanese', () => {
  it.each([
    ['ja', `${long}。`, [`advise long-sentence ${long}`]],
    ['ja', `${'短い文です。'.repeat(30)}`, []],
    [
      'ja',
      '国民健康保険被保険者資格喪失後受診費用返還請求通知を送付',
      ['advise dense-kanji 国民健康保険被保険者資格喪失後受診費用返還請求通知を送付'],
    ],
    ['ja', '国民健康保険被保険者証', []],
    ['ja', '国民健康保険の届け出は、14日以内に市民課の窓口でしてください。', []],
    ['ja-easy', '窓口は13:00に開きます。', ['advise easy-24-hours 窓口は13:00に開きます']],
    ['ja-easy', '紙が交付されます。', ['advise easy-passive 紙が交付されます']],
    ['ja-easy', '紙を渡します。', []],
  ] as const)('%s %s', (locale, text, found) => {
    // The English names the limit as well.
    expect(foundIn({ [locale]: text, ...(text.includes('14日') && { en: '14 days' }) })).toEqual(found);
  });

  it.each([
    ['課税証明書を出します。', ['advise hard-word 課税証明書']],
    ['償却資産です。\n償却資産です。', ['advise hard-word 償却資産']],
    ['療養費と高額療養費です。', ['advise hard-word 療養費']],
    ['高額療養費です。', []],
    ['償却資産（仕事に使う道具）です。', []],
  ])('hard words: %s', (text, found) => expect(foundIn({ ja: text })).toEqual(found));
});
