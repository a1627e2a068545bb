import { expect, it } from 'vitest';
import { readKept } from '#lib/catalogue/drafts/kept';

const content = { checkedOn: null, reviewOn: null, facts: {}, texts: { ja: { madeBy: 'person', upToDate: false, text: { title: '犬' } } } };
const note = { writer: 'a page', edition: 3, base: content, content };

it('reads what was kept', () => {
  expect(readKept(JSON.stringify(note))).toEqual(note);
});

it.each([
  null,
  '',
  '{"edition":3',
  '[]',
  JSON.stringify({ ...note, edition: '3' }),
  JSON.stringify({ ...note, content: { ...content, texts: { ja: 'text' } } }),
])('takes nothing from “%s”', (kept) => {
  expect(readKept(kept)).toBeUndefined();
});
