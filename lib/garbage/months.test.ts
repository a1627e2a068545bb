import { expect, it } from 'vitest';
import { monthAfter, readMonth, spanOf } from '#lib/garbage/months';

const now = new Date('2026-11-30T16:00:00Z'); // 1 December in Japan

it('begins with the month it is in Japan, and reaches a year', () => {
  expect(readMonth('', now)).toBe('2026-12');
  expect(readMonth('2027-12', now)).toBe('2027-12');
  for (const asked of ['2026-11', '2028-01', '2026-13', 'x', '2027-1']) expect(readMonth(asked, now), asked).toBeUndefined();
});

it('knows how long a month is', () => {
  expect(spanOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(spanOf('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  expect(monthAfter('2026-11', 2)).toBe('2027-01');
});
