import { expect, it } from 'vitest';
import { annotated } from '#lib/readings/annotation';
import { setFurigana } from '#lib/web/front/furigana';

const city = annotated('市', 'し');

it('sets readings where people read, and nowhere else', () => {
  const page = `<title>${city}</title><p aria-label="${city}役所">${city}&amp;<b>町</b></p><script type="application/ld+json">{"a":"${city}"}</script>`;
  expect(setFurigana(page, { japanese: true })).toBe(
    '<title>市</title><p aria-label="市役所"><ruby>市<rt>し</rt></ruby>&amp;<b>町</b></p><script type="application/ld+json">{"a":"市"}</script>',
  );
});

it('reads the dates that the calendar writes, in Japanese only', () => {
  const date = '<p>11月20日（土）</p>';
  expect(setFurigana(date, { japanese: true })).toBe(
    '<p>11<ruby>月<rt>がつ</rt></ruby><ruby>20日<rt>はつか</rt></ruby>（<ruby>土<rt>ど</rt></ruby>）</p>',
  );
  expect(setFurigana(date, { japanese: false })).toBe(date);
});
