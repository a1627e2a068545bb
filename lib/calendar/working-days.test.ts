import { expect, it } from 'vitest';
import { workingDaysSince } from '#lib/calendar/working-days';

const holidays = new Set(['2026-11-23', '2027-01-01']);

it('counts neither weekends nor holidays', () => {
  // Friday, over a weekend and the Monday of 勤労感謝の日.
  expect(workingDaysSince('2026-11-20', '2026-11-23', holidays)).toBe(0);
  expect(workingDaysSince('2026-11-20', '2026-11-26', holidays)).toBe(3);
  expect(workingDaysSince('2026-11-26', '2026-11-26', holidays)).toBe(0);
});

it('counts no day between 29 December and 3 January', () => {
  expect(workingDaysSince('2026-12-28', '2027-01-04', holidays)).toBe(1);
});
