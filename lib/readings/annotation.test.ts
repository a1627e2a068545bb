import { expect, it } from 'vitest';
import { annotated, plain, slicer, sound } from '#lib/readings/annotation';

const text = `${annotated('転入', 'てんにゅう')}${annotated('届', 'とどけ')}を${annotated('出', 'だ')}す`;

it('is the text and its sound', () => {
  expect(plain(text)).toBe('転入届を出す');
  expect(sound(text)).toBe('てんにゅうとどけをだす');
});

it('is cut between its kanji, and loses a reading rather than a letter', () => {
  const cut = slicer(text);
  expect(cut(0, 3)).toBe(`${annotated('転入', 'てんにゅう')}${annotated('届', 'とどけ')}`);
  expect(cut(3, 6)).toBe(`を${annotated('出', 'だ')}す`);
  expect(cut(1, 4)).toBe(`入${annotated('届', 'とどけ')}を`);
  expect(plain(cut(0, 1) + cut(1, 6))).toBe('転入届を出す');
});
