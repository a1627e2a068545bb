import { describe, expect, it } from 'vitest';
import { annotate, annotateAs } from '#lib/readings/annotate';
import { piecesOf } from '#lib/readings/annotation';

const corrections = new Map([['汐見市', 'しおみし']]);
const shown = (text: string) =>
  piecesOf(annotate(text, corrections))
    .map(({ base, reading }) => (reading ? `${base}《${reading}》` : base))
    .join('');

describe('furigana', () => {
  it.each([
    ['汐見市に引っ越してきた方', '汐見市《しおみし》に引《ひ》っ越《こ》してきた方《かた》'],
    ['14日以内に届け出てください', '14日《じゅうよっか》以内《いない》に届《とど》け出《で》てください'],
    ['3月1日から10分、1人で20日間', '3月《がつ》1日《ついたち》から10分《ぷん》、1人《ひとり》で20日《はつか》間《かん》'],
    ['長い間の方法', '長《なが》い間《あいだ》の方法《ほうほう》'],
    ['申請後、工事の後', '申請《しんせい》後《ご》、工事《こうじ》の後《あと》'],
    ['Shiomi 2026 かなカナ', 'Shiomi 2026 かなカナ'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('follow what a person wrote, word by word where they can', () => {
    expect(annotateAs('転入届', 'てんにゅうとどけ', corrections)).toBe(annotate('転入届', corrections));
    expect(piecesOf(annotateAs('栄町', 'えいまち', corrections))).toEqual([{ base: '栄町', reading: 'えいまち' }]);
  });
});
