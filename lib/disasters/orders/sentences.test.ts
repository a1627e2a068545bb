import { describe, expect, it } from 'vitest';
import { hazards } from '#lib/disasters/model';
import { noticeKinds, type OrderWorld, orderLevels, type RealMessage } from '#lib/disasters/orders/model';
import { isOrdered } from '#lib/disasters/orders/rules';
import { asMessage, type Speaker } from '#lib/disasters/orders/sentences';
import { groups, severities } from '#lib/disasters/reports/model';
import { easyFaults } from '#lib/i18n/easy-japanese';
import { type Locale, locales } from '#lib/i18n/locales';
import { disasterWords } from '#lib/i18n/notice-words';

const districts = new Map([
  ['hama', 'District-A'],
  ['higashi', 'District-B'],
  ['minami', 'District-C'],
]);
const sites = new Map([['park', { title: 'Site-A', address: 'Street-A' }]]);
const speaker = (locale: Locale): Speaker => ({ locale, t: disasterWords(locale), places: { city: 'City-A', districts, sites } });

const told = { districts: ['hama', 'higashi'], sites: ['park'], remark: null };
const orders = hazards.flatMap((hazard) => orderLevels.map((level) => ({ ...told, hazard, level }))).filter(isOrdered);
const notices = noticeKinds.map((kind) => ({
  kind,
  districts: ['hama'],
  point: { latitude: 43, longitude: 145, radius: 500 },
  remark: null,
}));
const warnings = [
  ...groups.flatMap((group) => severities.map((severity) => ({ group, severity, level: null }))),
  { group: 'volcano' as const, severity: 'special' as const, level: 4 as const },
];
const everything: RealMessage[] = [
  ...orders.map((params) => ({ kind: 'evacuation-order' as const, params })),
  ...orders.map((params) => ({ kind: 'order-lifted' as const, params })),
  ...notices.map((params) => ({ kind: 'safety-notice' as const, params })),
  ...warnings.map((params) => ({ kind: 'warning' as const, params })),
  ...warnings.map((params) => ({ kind: 'warning-ended' as const, params })),
  { kind: 'shelter-opened', params: { site: 'park' } },
];

const drills: Readonly<Record<Locale, RegExp>> = {
  ja: /^(【訓練】|訓練)/,
  'ja-easy': /^(【訓練（練習）】|これは訓練（練習）です)/,
  en: /^(\[DRILL\]|This is a drill)/,
  'zh-Hans': /^(【演习】|这是演习)/,
  ko: /^(\[훈련\]|이것은 훈련입니다)/,
  vi: /^(\[DIỄN TẬP\]|Đây là diễn tập)/,
  'pt-BR': /^(\[TREINAMENTO\]|Isto é um treinamento)/,
  ru: /^(\[УЧЕНИЯ\]|Это учебное сообщение)/,
};

describe.each(locales)('in %s', (locale) => {
  const say = (message: RealMessage, world: OrderWorld = 'real') => asMessage(message, world, speaker(locale));

  it('everything can be said, without a hole', () => {
    for (const message of everything) {
      const { title, body } = say(message);
      expect(`${title} ${body}`, JSON.stringify(message)).not.toMatch(/undefined|[{}]| {2}|orders\./);
      expect(Math.min(title.length, body.length)).toBeGreaterThan(2);
    }
  });

  it('an order names its districts, its sites where people are sent away, and its level where it has one', () => {
    for (const params of orders) {
      const { title, body } = say({ kind: 'evacuation-order', params });
      expect(body).toContain('District-A');
      expect(body).toContain('District-B');
      expect(body.includes('Site-A')).toBe(params.level < 5);
      const hasLevel = ['flood', 'inland-flood', 'landslide', 'storm-surge'].includes(params.hazard);
      expect(title.includes(String(params.level))).toBe(hasLevel);
    }
  });

  it('a drill says so first, in its title and in its body', () => {
    for (const message of everything) {
      const { title, body } = say(message, 'drill');
      expect(title).toMatch(drills[locale]);
      expect(body).toMatch(drills[locale]);
      expect(say(message).title).not.toMatch(drills[locale]);
    }
  });

  it('own words are told as they are, and to others as not translated', () => {
    const remark = { text: '橋が落ちました。', locale: 'ja' as const };
    const [order] = orders;
    const { body } = say({ kind: 'evacuation-order', params: { ...(order ?? expect.fail()), remark } });
    expect(body).toContain(remark.text);
    expect(body.includes('日本語')).toBe(locale !== 'ja');
  });
});

it.each(locales)('in %s the end of an order sends nobody home, and an open site is not promised to everybody', (locale) => {
  const body = (message: RealMessage) => asMessage(message, 'real', speaker(locale)).body;
  const [order] = orders;
  expect(body({ kind: 'order-lifted', params: order ?? expect.fail() })).not.toMatch(
    /帰|way home|回家|돌아가|về nhà|Volte para casa|Возвращайтесь/,
  );
  expect(body({ kind: 'shelter-opened', params: { site: 'park' } })).not.toMatch(
    /どなたでも|だれでも|Anyone|任何人|누구나|Ai cũng|Todos|каждый/,
  );
});

it('the end of an order says that others may still hold', () => {
  const [order] = orders;
  const { body } = asMessage({ kind: 'order-lifted', params: order ?? expect.fail() }, 'real', speaker('ja'));
  expect(body).toContain('ほかの避難情報や警報が続いているときは、それに従ってください。');
});

it('a volcano is no 警戒レベル, and sends people away', () => {
  const params = { group: 'volcano', severity: 'special', level: 4 } as const;
  const { title, body } = asMessage({ kind: 'warning', params }, 'real', speaker('ja'));
  expect(title).toBe('噴火 特別警報');
  expect(body).toContain('区域の外へ避難してください');
});

it('uses the fixed words of the guideline in Japanese', () => {
  const say = (level: 3 | 4 | 5, hazard: 'flood' | 'tsunami') =>
    asMessage({ kind: 'evacuation-order', params: { ...told, level, hazard } }, 'real', speaker('ja')).title;
  expect([say(3, 'flood'), say(4, 'flood'), say(5, 'flood'), say(4, 'tsunami')]).toEqual([
    '警戒レベル3 高齢者等避難（洪水）',
    '警戒レベル4 避難指示（洪水）',
    '警戒レベル5 緊急安全確保（洪水）',
    '避難指示（津波）',
  ]);
});

it('says the whole city where every district is named, and not where one that is gone makes up the number', () => {
  const body = (named: string[]) => {
    const params = { ...told, districts: named, level: 4 as const, hazard: 'flood' as const };
    return asMessage({ kind: 'evacuation-order', params }, 'real', speaker('ja')).body;
  };
  expect(body([...districts.keys()])).toContain('City-A全域');
  expect(body(['hama', 'higashi', 'gone'])).not.toContain('City-A全域');
});

it('やさしい日本語 keeps its rules when it is put together', () => {
  // The names of the agency's warnings are its own.
  const ours = everything.filter(({ kind }) => kind !== 'warning-ended');
  const said = ours.map((message) => asMessage(message, 'real', speaker('ja-easy')).body);
  expect([...new Set(said.flatMap((body) => easyFaults(body)).map(({ rule, sentence }) => `${rule}: ${sentence}`))]).toEqual([]);
});
