import { expect, it } from 'vitest';
import { insertionOf, type Mark } from '#lib/catalogue/fields/marks';

const sample = { strongWords: '強調する言葉', linkWords: '行き先の名前', address: 'https://' };

/** The text afterwards, with what is selected between ‹ ›. */
function after(mark: Mark, text: string, selection: [number, number]): string {
  const { from, to, words, select } = insertionOf(mark, text, selection, sample);
  const whole = text.slice(0, from) + words + text.slice(to);
  return `${whole.slice(0, select[0])}‹${whole.slice(...select)}›${whole.slice(select[1])}`;
}

it('stresses what is selected, or what is to be typed', () => {
  expect(after('strong', '毎年1回必要です', [0, 4])).toBe('**‹毎年1回›**必要です');
  expect(after('strong', '', [0, 0])).toBe('**‹強調する言葉›**');
});

it('makes a link of what is selected and waits for its address', () => {
  expect(after('link', '国のサイトで', [0, 5])).toBe('[国のサイト](‹https://›)で');
});

it('makes items of whole lines, once', () => {
  expect(after('list', '前\n鑑札\n注射済票\n後', [3, 6])).toBe('前\n- 鑑札\n- 注射済票‹›\n後');
  expect(after('list', '- 鑑札', [4, 4])).toBe('- 鑑札‹›');
});
