import { expect, test } from 'vitest';
import { romaji } from '#lib/search/romaji';
import { skeleton } from '#lib/search/skeleton';

test.each([
  ['じゅうみんひょう', ['じゆうみんひよう', 'じゅみんひょ', 'しゅうみんびょう', 'ジューミンヒョー', 'じゅう みんひょう']],
  ['こうふ', ['こふ', 'ごうふ', 'こおふ', 'コーフ']],
  ['がっこう', ['がこう', 'かっこ']],
  ['juminhyo', ['juuminhyou', 'Jūminhyō', 'jumminhyo']],
  ['đăng ký', ['dang ky', 'Dang  ky']],
])('%s is easily written otherwise', (name, variants) => {
  for (const variant of variants) expect(skeleton(variant.normalize('NFC')), variant).toBe(skeleton(name));
});

test('what sounds different stays different', () => {
  expect(skeleton('てんにゅう')).not.toBe(skeleton('てんしゅつ'));
  expect(skeleton('등본')).not.toBe(skeleton('등록'));
});

test('kana in Latin letters', () => {
  expect(romaji('じゅうみんひょう')).toBe('juuminhyou');
  expect(romaji('ひっこし')).toBe('hikoshi');
  expect(romaji('ちゃ しゃ ティ')).toBe('chasha');
});
