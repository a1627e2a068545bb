import { expect, it } from 'vitest';
import { readableDistance } from '#lib/i18n/distances';

it.each([
  [0, '10 m'],
  [854, '850 m'],
  [994, '990 m'],
  [996, '1.0 km'],
  [1249, '1.2 km'],
  [12_345, '12.3 km'],
])('%d metres are read as %s', (metres, said) => {
  expect(readableDistance(metres, 'ja-easy')).toBe(said);
});

it('the units are those of the language', () => {
  expect([readableDistance(850, 'ru'), readableDistance(1249, 'pt-BR'), readableDistance(1249, 'vi')]).toEqual([
    '850 м',
    '1,2 km',
    '1,2 km',
  ]);
});
