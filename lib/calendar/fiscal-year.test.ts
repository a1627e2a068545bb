import { expect, it } from 'vitest';
import { firstOfFiscalYear, fiscalYearOf } from '#lib/calendar/fiscal-year';

it.each([
  ['2026-03-31', 2025],
  ['2026-04-01', 2026],
  ['2027-01-01', 2026],
])('%s lies in the fiscal year %i', (day, year) => {
  expect(fiscalYearOf(day)).toBe(year);
  expect(firstOfFiscalYear(year)).toBe(`${year}-04-01`);
});
