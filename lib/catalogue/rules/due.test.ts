import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '#lib/calendar/day';
import { dueSpan } from '#lib/catalogue/rules/due';

const never = () => false;
const weekends = (day: string) => ['sat', 'sun'].includes(weekdayOf(day));

describe('a time limit', () => {
  it('begins with the day after (民法140条): moved on 1 December, 14 days, 15 December', () => {
    expect(dueSpan({ kind: 'within', of: 'move', days: 14, countsFirstDay: false }, '2026-12-01', never).by).toBe('2026-12-15');
  });

  it('counts the day itself where the law does (戸籍法43条): born on 1 December, 14 December', () => {
    expect(dueSpan({ kind: 'within', of: 'birth', days: 14, countsFirstDay: true }, '2026-12-01', never).by).toBe('2026-12-14');
  });

  it('moves to the next open day (地方自治法4条の2第4項)', () => {
    const closed = (day: string) => weekends(day) || (day >= '2026-12-29' && day <= '2027-01-03');
    expect(dueSpan({ kind: 'within', of: 'move', days: 14, countsFirstDay: false }, '2026-12-19', closed).by).toBe('2027-01-04');
  });

  it('before something: from so many days ahead until so many days ahead', () => {
    expect(dueSpan({ kind: 'before', of: 'move', from: 30, by: 3 }, '2026-12-01', never)).toEqual({ from: '2026-11-01', by: '2026-11-28' });
  });
});

it('days cross years and leap days', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
});

describe('a time limit in months (民法143条)', () => {
  it('ends on the day with the same number, or on the last of a shorter month', () => {
    expect(dueSpan({ kind: 'within-months', of: 'death', months: 3 }, '2026-11-21', never).by).toBe('2027-02-21');
    expect(dueSpan({ kind: 'within-months', of: 'death', months: 3 }, '2026-11-30', never).by).toBe('2027-02-28');
    expect(dueSpan({ kind: 'within-months', of: 'death', months: 24 }, '2026-11-21', never).by).toBe('2028-11-21');
  });
});

describe('what is due every year', () => {
  const june = { kind: 'yearly', from: '06-01', by: '06-30' } as const;

  it('is due this year until its last day, then next year', () => {
    expect(dueSpan(june, '2026-06-30', never)).toEqual({ from: '2026-06-01', by: '2026-06-30' });
    expect(dueSpan(june, '2026-07-01', never)).toEqual({ from: '2027-06-01', by: '2027-06-30' });
  });

  it('may cross the year, and ends on an open day', () => {
    const winter = { kind: 'yearly', from: '11-01', by: '02-28' } as const;
    expect(dueSpan(winter, '2026-12-01', weekends)).toEqual({ from: '2026-11-01', by: '2027-03-01' });
  });
});
