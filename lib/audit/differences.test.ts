import { expect, it } from 'vitest';
import { differencesOf } from '#lib/audit/differences';

it('tells only what differs, however deep', () => {
  const before = { title: '旧', who: '住民', texts: { ja: { summary: 'a' }, en: { summary: 'b' } } };
  const after = { title: '新', who: '住民', texts: { ja: { summary: 'a' }, en: { summary: 'c' } } };
  expect(differencesOf(before, after)).toEqual([
    { key: 'title', before: '旧', after: '新' },
    { key: 'texts.en.summary', before: 'b', after: 'c' },
  ]);
});

it('tells what came and what went', () => {
  expect(differencesOf({ office: '' }, null)).toEqual([{ key: 'office', before: '', after: undefined }]);
  expect(differencesOf(undefined, { withdrawn: true })).toEqual([{ key: 'withdrawn', before: undefined, after: 'true' }]);
});

it('tells lists in one line, and lists of more than words by their places', () => {
  expect(differencesOf({ tags: ['a'] }, { tags: ['a', 'b'] })).toEqual([{ key: 'tags', before: 'a', after: 'a、b' }]);
  expect(differencesOf({ fees: [{ yen: 300 }] }, { fees: [{ yen: 350 }] })).toEqual([{ key: 'fees.0.yen', before: '300', after: '350' }]);
});
