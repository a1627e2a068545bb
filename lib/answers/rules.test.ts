import { expect, it } from 'vitest';
import { maskPersonal } from '#lib/answers/rules';

it.each([
  ['私の番号は123456789012です', '私の番号は＊＊＊です'],
  ['１２３４　５６７８　９０１２', '＊＊＊'],
  ['電話は090-1234-5678です', '電話は＊＊＊です'],
  ['mail: taro.shiomi+a@example.co.jp まで', 'mail: ＊＊＊ まで'],
  ['2026年12月1日に3人で引っ越します', '2026年12月1日に3人で引っ越します'],
])('%s', (asked, stored) => {
  expect(maskPersonal(asked)).toBe(stored);
});
