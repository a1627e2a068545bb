import { expect, it } from 'vitest';
import { quantitiesIn } from '#lib/catalogue/rules/quantities';

it('finds the same amounts and spans in Japanese and English', () => {
  const japanese = quantitiesIn('14日以内に。5万円以下の過料、手数料は1,200円、2万5000円まで。3か月。0153-00-1121', 'ja');
  const english = quantitiesIn('Within 14 days. Up to 50,000 yen; the fee is 1,200 yen, at most 25,000 yen; 3 months. 0153-00-1121', 'en');
  expect(english).toEqual(japanese);
  expect(japanese).toEqual(new Set(['0153-00-1121', '50000 yen', '1200 yen', '25000 yen', '14 days', '3 months']));
});

it('takes a date for no span', () => {
  expect(quantitiesIn('3月15日まで', 'ja')).toEqual(new Set());
});
