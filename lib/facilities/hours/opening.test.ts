import { describe, expect, it } from 'vitest';
import { nationalHolidays } from '#lib/facilities/hours/holidays.fixture';
import { FacilityHours } from '#lib/facilities/hours/model';
import { openingOn } from '#lib/facilities/hours/opening';

// 関市: closed on Mondays, on the day after a holiday, 12/29–1/3. The seasons and the exceptions are made up.
const learningCentre = FacilityHours.parse({
  hours: [
    { spans: [{ from: '09:00', to: '21:30' }] },
    { days: ['sun', 'holiday'], spans: [{ from: '09:00', to: '17:00' }] },
    { season: { from: '12-01', to: '02-29' }, days: ['sun', 'holiday'], spans: [] },
  ],
  closures: [
    { id: 'mondays', rule: { kind: 'weekly', weekdays: ['mon'], onHoliday: 'closed' } },
    { id: 'after-holidays', rule: { kind: 'after-holiday' } },
    { id: 'new-year', rule: { kind: 'yearly', season: { from: '12-29', to: '01-03' } } },
  ],
  exceptions: [
    { id: 'new-lights', from: '2026-11-09', to: '2026-11-13', spans: [] },
    { id: 'election', from: '2026-11-09', to: '2026-11-09', spans: [{ from: '07:00', to: '24:00' }] },
  ],
});
const on = (day: string) => openingOn(learningCentre, day, nationalHolidays);

describe('a facility', () => {
  it('is open as its row says, on a holiday as on Sunday', () => {
    expect(on('2026-11-21')).toEqual({ ok: true, value: [{ from: '09:00', to: '21:30' }] });
    expect(on('2026-11-22')).toEqual({ ok: true, value: [{ from: '09:00', to: '17:00' }] });
    expect(on('2026-11-03')).toEqual({ ok: true, value: [{ from: '09:00', to: '17:00' }] });
  });

  it('says by which rule it is closed', () => {
    expect(on('2026-11-16')).toEqual({ ok: false, fault: { code: 'weekly', id: 'mondays' } });
    expect(on('2026-11-24')).toEqual({ ok: false, fault: { code: 'after-holiday', id: 'after-holidays' } });
    expect(on('2026-12-31')).toEqual({ ok: false, fault: { code: 'yearly', id: 'new-year' } });
    expect(on('2026-12-06')).toEqual({ ok: false, fault: { code: 'no-hours' } });
  });

  it('is closed or open by exception, the last one counting', () => {
    expect(on('2026-11-10')).toEqual({ ok: false, fault: { code: 'exception', id: 'new-lights' } });
    expect(on('2026-11-09')).toEqual({ ok: true, value: [{ from: '07:00', to: '24:00' }] });
  });

  it('is open on 29 February by its winter hours', () => {
    expect(on('2028-02-29')).toEqual({ ok: true, value: [{ from: '09:00', to: '21:30' }] }); // a Tuesday
    expect(on('2032-02-29')).toEqual({ ok: false, fault: { code: 'no-hours' } }); // a Sunday
  });
});

it('refuses hours off the grid, turned round, or past midnight', () => {
  const hours = (from: string, to: string) => FacilityHours.safeParse({ hours: [{ spans: [{ from, to }] }] }).success;
  expect(hours('00:00', '24:00')).toBe(true);
  expect([hours('09:10', '12:00'), hours('12:00', '09:00'), hours('09:00', '24:15'), hours('9:00', '12:00')]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
