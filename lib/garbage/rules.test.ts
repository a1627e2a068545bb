import { describe, expect, it } from 'vitest';
import { Collection } from '#lib/garbage/model';
import { collectedOn, collectionDays, collects, nextCollection } from '#lib/garbage/rules';

const collection = Collection.parse({
  rules: {
    burnable: [
      { kind: 'weekly', weekday: 'mon' },
      { kind: 'weekly', weekday: 'thu' },
    ],
    paper: [{ kind: 'monthly', weekday: 'wed', nth: [2, 4] }],
    hazardous: [{ kind: 'monthly', weekday: 'fri', nth: [4], months: [4, 7, 10, 1] }],
  },
  pauses: [{ from: '2026-12-31', to: '2027-01-03', missed: 'skip' }],
  extra: [{ type: 'burnable', day: '2026-12-30' }],
});

describe('a collection rule', () => {
  it('is weekly, or on the n-th weekday of some months', () => {
    expect(collectedOn(collection, '2026-11-23')).toEqual(['burnable']);
    expect(collectedOn(collection, '2026-11-25')).toEqual(['paper']); // 4th Wednesday
    expect(collectedOn(collection, '2026-11-27')).toEqual([]); // 4th Friday, but of November
    expect(collectedOn(collection, '2027-01-22')).toEqual(['hazardous']);
  });

  it('counts every second week from its day, across the new year', () => {
    const rule = { kind: 'fortnightly', from: '2026-12-07' } as const;
    expect(
      ['2026-11-23', '2026-12-07', '2026-12-14', '2026-12-21', '2027-01-04', '2027-01-11'].filter((day) => collects(rule, day)),
    ).toEqual(['2026-12-07', '2026-12-21', '2027-01-04']);
  });
});

describe('the turn of the year', () => {
  it('has no collection, and one more before it', () => {
    const days = collectionDays(collection, '2026-12-28', '2027-01-07').filter(({ types }) => types.length > 0);
    expect(days.map(({ day, types }) => `${day} ${types}`)).toEqual([
      '2026-12-28 burnable',
      '2026-12-30 burnable',
      '2027-01-04 burnable',
      '2027-01-07 burnable',
    ]);
  });

  it('may move what it misses by a week, and by another where that is paused too', () => {
    const moving = { ...collection, pauses: [{ from: '2026-12-31', to: '2027-01-07', missed: 'next-week' as const }], extra: [] };
    expect(collectedOn(moving, '2027-01-07')).toEqual([]);
    expect(collectedOn(moving, '2027-01-14')).toEqual(['burnable']);
    const alone = { ...moving, rules: { paper: [{ kind: 'dates' as const, days: ['2026-12-31'] }] } };
    expect(collectedOn(alone, '2027-01-07')).toEqual([]);
    expect(collectedOn(alone, '2027-01-14')).toEqual(['paper']);
  });

  it('tells when a type is collected next', () => {
    expect(nextCollection(collection, 'hazardous', '2026-11-21')).toBe('2027-01-22');
    expect(nextCollection(collection, 'none', '2026-11-21')).toBeUndefined();
  });
});
