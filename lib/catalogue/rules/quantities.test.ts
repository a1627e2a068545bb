import { expect, it } from 'vitest';
import { quantitiesIn } from '#lib/catalogue/rules/quantities';
import type { Locale } from '#lib/i18n/locales';

const valuesIn = (text: string, locale: Locale) => [...quantitiesIn(text, locale).keys()].sort();

it('finds the same amounts and spans in Japanese and English', () => {
  const japanese = valuesIn('14日以内に。5万円以下の過料、手数料は1,200円、2万5000円まで。3か月。0153-00-1121', 'ja');
  const english = valuesIn('Within 14 days. Up to 50,000 yen; the fee is 1,200 yen, at most 25,000 yen; 3 months. 0153-00-1121', 'en');
  expect(english).toEqual(japanese);
  expect(japanese).toEqual(['0153001121', '1200 yen', '14 days', '25000 yen', '3 months', '50000 yen']);
});

it.each([
  ['ja', '3月15日まで', ['03-15']],
  ['ja', '６月１日から30日まで', ['06-01', '06-30', '30 days']],
  ['ja', '令和8年2月末', ['02-28', '2026-02-28']],
  ['ja', '1〜3万円、500〜1万円、1億2000万円', ['10000 yen', '120000000 yen', '30000 yen', '500 yen']],
  ['ja', '出生の日を1日目とし、第二日曜日に', []],
  ['ja', '窓口は8:30から17:15、24時間、75歳以上', []],
  ['en', 'June 1 to 30, the end of February', ['02-28', '06-01', '06-30']],
  ['en', '1.5 million yen, 18 years, 24 hours, May 5,000 yen', ['1500000 yen', '5000 yen']],
  ['en', 'On 8 May 2026 at 8:30', ['05-08', '2026-05-08']],
  ['zh-Hans', '每月10,000至30,000日元，第1天，2周岁', ['10000 yen', '30000 yen']],
  ['ko', '2만 5,000엔, 3월 31일, 1일째, 1주택', ['03-31', '25000 yen']],
  ['vi', 'lúc 4 tháng, ngày 31 tháng 3, 1,5 triệu yên, tháng 6', ['03-31', '1500000 yen', '4 months']],
  ['pt-BR', 'até 15 de março, 2 milhões de ienes, o 1º dia', ['03-15', '2000000 yen']],
  ['ru', 'от 10 000 до 30 000 иен, 14-дневный, 75 лет', ['10000 yen', '14 days', '30000 yen']],
] as const)('reads %s: %s', (locale, text, values) => {
  expect(valuesIn(text, locale)).toEqual(values.toSorted());
});

it('keeps the words that say it', () => {
  expect(quantitiesIn('Within fourteen days', 'en').get('14 days')).toBe('fourteen days');
});
