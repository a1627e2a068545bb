import { expect, it } from 'vitest';
import { typedLine, typedLines, typedNumber, typedTime } from '#lib/catalogue/fields/typed';

it.each([
  ['3000', 3000],
  ['３，０００円', 3000],
  ['-1.5', -1.5],
  ['0', 0],
  [' ', undefined],
  ['三千', '三千'],
  ['12か', '12か'],
])('reads the number in “%s”', (typed, value) => expect(typedNumber(typed)).toBe(value));

it.each([
  ['8:30', '08:30'],
  ['０８３０', '08:30'],
  ['８：３０', '08:30'],
  ['17時15分', '17:15'],
  ['8時半', '08:30'],
  ['9時', '09:00'],
  ['24:00', '24:00'],
  ['8:3', '8:3'],
  ['', undefined],
])('reads the time in “%s”', (typed, value) => expect(typedTime(typed)).toBe(value));

it('takes lines as they are meant, and nothing for nothing', () => {
  expect(typedLine('犬の\n登録')).toBe('犬の 登録');
  expect(typedLine(' \n')).toBeUndefined();
  expect(typedLines('書く\n\n 払う \n')).toEqual(['書く', '払う']);
});
