import { expect, it } from 'vitest';
import { barsOf, mondayOf } from '#lib/answers/learning/figures';

const counts = [
  { day: '2026-11-15', outcome: 'answer', count: 2 },
  { day: '2026-11-16', outcome: 'answer', count: 3 },
  { day: '2026-11-16', outcome: 'unknown', count: 1 },
  { day: '2026-11-21', outcome: 'answer', count: 4 },
  { day: '2026-11-21', outcome: 'small-talk', count: 9 },
];

it('adds the languages of a day, and shows days without anything', () => {
  const bars = barsOf([...counts, { day: '2026-11-16', outcome: 'answer', count: 5 }], 'day', '2026-11-15', '2026-11-21');
  expect(bars).toHaveLength(7);
  expect(bars[1]).toEqual({ from: '2026-11-16', answered: 8, handedOver: 0, unknown: 1, helpful: 0 });
  expect(bars[2]?.answered).toBe(0);
});

it('begins a week on Monday', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  const bars = barsOf(counts, 'week', '2026-11-15', '2026-11-21');
  expect(bars.map(({ from, answered }) => [from, answered])).toEqual([
    ['2026-11-09', 2],
    ['2026-11-16', 7],
  ]);
});
