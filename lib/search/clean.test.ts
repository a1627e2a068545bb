import { expect, test } from 'vitest';
import { clean, cleanQuery, fold } from '#lib/search/clean';

test.each([
  ['ｼﾞｭｳﾐﾝﾋｮｳ', 'ジュウミンヒョウ'],
  ['ＩＤ　Ｃａｒｄ', 'ID Card'],
  ['住民票\u0000\u0007の\t写し\n', '住民票 の 写し'],
  ['住\u200b民\ufeff票', '住民票'],
  ['マイナンバ-カ−ド', 'マイナンバーカード'],
  ['10-20', '10-20'],
])('%j becomes %j', (text, cleaned) => {
  expect(clean(text)).toBe(cleaned);
});

test('a query is cut to 200 characters', () => {
  expect(cleanQuery('あ'.repeat(10_000))).toHaveLength(200);
  expect(cleanQuery('㍿'.repeat(10_000))).toHaveLength(200);
});

test.each([
  ['マイナンバーカード', 'まいなんばーかーど'],
  ['Certidão', 'certidao'],
  ['Đăng ký cư trú', 'dang ky cu tru'],
  ['İZMİR', 'izmir'],
])('%s folds to %s, position by position', (text, folded) => {
  expect(fold(clean(text))).toBe(folded);
  expect(folded).toHaveLength(clean(text).length);
});
