import { expect, it } from 'vitest';
import { ageOn } from '#lib/calendar/age';
import { isOldEnough } from '#lib/facilities/eligibility/age';

it('counts whole years from the birthday on', () => {
  expect(ageOn('2011-11-21', '2026-11-20')).toBe(14);
  expect(ageOn('2011-11-21', '2026-11-21')).toBe(15);
});

it('makes who was born on 29 February a year older on it, or on 1 March', () => {
  expect(ageOn('2012-02-29', '2027-02-28')).toBe(14);
  expect(ageOn('2012-02-29', '2027-03-01')).toBe(15);
  expect(ageOn('2012-02-29', '2028-02-29')).toBe(16);
});

it('lets pupils in from the April in which they enter junior high school', () => {
  const juniorHigh = { years: 12, from: 'school-year' } as const;
  const inApril = (birthday: string) => isOldEnough(juniorHigh, birthday, '2026-04-01');
  expect([inApril('2014-04-01'), inApril('2014-04-02')]).toEqual([true, false]);
  // Twelve since June, and still at primary school in March.
  expect(isOldEnough(juniorHigh, '2013-06-01', '2026-03-31')).toBe(false);
  expect(isOldEnough(juniorHigh, '2013-06-01', '2026-04-01')).toBe(true);
});
