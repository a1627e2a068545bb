import { expect, it } from 'vitest';
import { plainParams } from '#lib/web/params';
import { firstOf, wholeNumber } from '#lib/web/query';

it.each([
  ['0', 0],
  ['12', 12],
  ['2147483647', 2_147_483_647],
  ['2147483648', 0],
  ['99999999999999999999', 0],
  ['1.5', 0],
  ['-1', 0],
  ['1e3', 0],
  [' 7', 0],
  ['NaN', 0],
  ['', 0],
  [undefined, 0],
])('%s is read as the whole number %i', (value, number) => {
  expect(wholeNumber(value)).toBe(number);
});

it('takes the character zero out of what an address says', () => {
  expect([firstOf('a\0b'), firstOf(['c\0', 'd']), firstOf(undefined)]).toEqual(['ab', 'c', '']);
  expect(plainParams({ slug: 'a\0b', rest: ['x'] })).toEqual({ slug: 'ab' });
});
