import { expect, it } from 'vitest';
import { differencesOf, type Stretch } from '#lib/catalogue/drafts/differences';

const shown = (stretches: readonly Stretch[]) => stretches.map(({ words, differs }) => (differs ? `【${words}】` : words)).join('');

it('marks the words that differ, in Japanese too', () => {
  const { mine, theirs } = differencesOf('犬を飼い始めたら30日以内に届け出ます。', '犬を飼い始めたら14日以内に届け出ます。', 'ja');
  expect(shown(mine)).toContain('【30】日以内に');
  expect(shown(theirs)).toContain('【14】日以内に');
});

it('leaves spaces and lines as they are', () => {
  const { mine } = differencesOf('one  two\nthree', 'one  two', 'en');
  expect(shown(mine)).toBe('one  two【\nthree】');
});
