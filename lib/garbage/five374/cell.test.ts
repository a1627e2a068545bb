import { describe, expect, it } from 'vitest';
import { readCell } from '#lib/garbage/five374/cell';

describe('a cell of area_days.csv', () => {
  it.each([
    [
      '月 木',
      [
        { kind: 'weekly', weekday: 'mon' },
        { kind: 'weekly', weekday: 'thu' },
      ],
    ],
    [
      '水2 水4',
      [
        { kind: 'monthly', weekday: 'wed', nth: [2] },
        { kind: 'monthly', weekday: 'wed', nth: [4] },
      ],
    ],
    [
      '火2 金4:4 6 8 10 12 2',
      [
        { kind: 'monthly', weekday: 'tue', nth: [2] },
        { kind: 'monthly', weekday: 'fri', nth: [4], months: [4, 6, 8, 10, 12, 2] },
      ],
    ],
    ['木:7 8', [{ kind: 'weekly', weekday: 'thu', months: [7, 8] }]],
    ['20260404 20260418', [{ kind: 'dates', days: ['2026-04-04', '2026-04-18'] }]],
    [
      '金1:4 5 20260601',
      [
        { kind: 'monthly', weekday: 'fri', nth: [1], months: [4, 5] },
        { kind: 'dates', days: ['2026-06-01'] },
      ],
    ],
    ['隔月20260406', [{ kind: 'fortnightly', from: '2026-04-06' }]],
    ['　月１　', [{ kind: 'monthly', weekday: 'mon', nth: [1] }]],
    ['', []],
  ])('%s', (cell, rules) => {
    expect(readCell(cell)).toEqual({ rules, remarks: [], unread: [] });
  });

  it('keeps the numbers of its remarks, and tells what it cannot read', () => {
    expect(readCell('火 *1')).toMatchObject({ rules: [{ kind: 'weekly', weekday: 'tue' }], remarks: ['1'] });
    expect(readCell('火 第三木曜')).toMatchObject({ rules: [{ kind: 'weekly', weekday: 'tue' }], unread: ['第三木曜'] });
    expect(readCell('20260231')).toEqual({ rules: [], remarks: [], unread: ['2026-02-31'] });
  });
});
