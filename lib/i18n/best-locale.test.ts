import { expect, it } from 'vitest';
import { bestLocale } from '#lib/i18n/best-locale';

it.each([
  [undefined, 'ja'],
  ['', 'ja'],
  ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  ['fr, pt;q=0.5, en;q=0.4', 'pt-BR'],
  ['zh-CN,zh;q=0.9', 'zh-Hans'],
  ['en;q=0, ko', 'ko'],
  ['*', 'ja'],
  ['\u0000;q=x,,,;', 'ja'],
])('%s → %s', (header, locale) => {
  expect(bestLocale(header)).toBe(locale);
});

it('keeps to a language that was chosen, if it is one', () => {
  expect(bestLocale('en', 'ja-easy')).toBe('ja-easy');
  expect(bestLocale('en', '../etc')).toBe('en');
});

it('greets in no language that is not offered', () => {
  expect(bestLocale('ru, vi;q=0.5', '', ['ja', 'vi'])).toBe('vi');
  expect(bestLocale('ru', 'ru', ['ja', 'vi'])).toBe('ja');
});
