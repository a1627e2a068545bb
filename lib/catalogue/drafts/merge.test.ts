import { expect, it } from 'vitest';
import { mergeContents } from '#lib/catalogue/drafts/merge';
import type { DraftContent } from '#lib/catalogue/drafts/model';
import { withValue } from '#lib/catalogue/drafts/values';

const base: DraftContent = {
  checkedOn: null,
  reviewOn: '2027-03-15',
  facts: { office: 'environment', takes: { unit: 'minutes', from: 10, to: 20 }, audiences: ['pet-owners'] },
  texts: {
    ja: { madeBy: 'person', upToDate: false, text: { title: '犬の登録', steps: ['書く', '払う'], fees: { new: '新しい登録' } } },
    en: { madeBy: 'machine', upToDate: false, text: { title: 'Dogs' } },
  },
};
const title = ['texts', 'ja', 'text', 'title'];
const steps = ['texts', 'ja', 'text', 'steps'];

it('takes from each what only he changed, also inside a group and in another language', () => {
  const mine = withValue(withValue(base, title, '犬を飼う'), ['facts', 'takes', 'to'], 30);
  const theirs = withValue(withValue(base, ['texts', 'en', 'madeBy'], 'person'), ['facts', 'takes', 'from'], 5);
  const { merged, conflicts } = mergeContents(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(merged.facts['takes']).toEqual({ unit: 'minutes', from: 5, to: 30 });
  expect(merged.texts.ja?.text['title']).toBe('犬を飼う');
  expect(merged.texts.en?.madeBy).toBe('person');
});

it('names a field that both wrote differently, with both versions, and keeps mine for the time being', () => {
  const { merged, conflicts } = mergeContents(base, withValue(base, title, '私の題名'), withValue(base, title, '相手の題名'));
  expect(conflicts).toEqual([{ path: title, mine: '私の題名', theirs: '相手の題名' }]);
  expect(merged.texts.ja?.text['title']).toBe('私の題名');
});

it('sees no conflict where both wrote the same', () => {
  const both = withValue(base, title, '犬');
  expect(mergeContents(base, both, structuredClone(both))).toEqual({ merged: both, conflicts: [] });
});

it('takes a list as a whole', () => {
  const mine = withValue(base, steps, ['書く', '払う', '着ける']);
  const theirs = withValue(base, steps, ['電話する', '書く', '払う']);
  expect(mergeContents(base, mine, theirs).conflicts).toEqual([
    { path: steps, mine: ['書く', '払う', '着ける'], theirs: ['電話する', '書く', '払う'] },
  ]);
});

it('knows that taking a field away is a change, also against new words', () => {
  const without = withValue(base, ['facts', 'takes'], undefined);
  expect(mergeContents(base, base, without).merged.facts).not.toHaveProperty('takes');
  expect(mergeContents(base, without, withValue(base, ['facts', 'takes', 'to'], 60)).conflicts).toEqual([
    { path: ['facts', 'takes'], mine: undefined, theirs: { unit: 'minutes', from: 10, to: 60 } },
  ]);
});

it('puts a language together that both began', () => {
  const vietnamese = (text: Record<string, unknown>) => withValue(base, ['texts', 'vi'], { madeBy: 'person', upToDate: false, text });
  const { merged, conflicts } = mergeContents(base, vietnamese({ title: 'Chó' }), vietnamese({ summary: 'Trong 30 ngày' }));
  expect(conflicts).toEqual([]);
  expect(merged.texts.vi?.text).toEqual({ title: 'Chó', summary: 'Trong 30 ngày' });
});

it('takes dates and leaves all three contents as they were', () => {
  const before = structuredClone(base);
  const { merged } = mergeContents(base, base, { ...base, checkedOn: '2026-11-21' });
  expect(merged.checkedOn).toBe('2026-11-21');
  expect(base).toEqual(before);
});
