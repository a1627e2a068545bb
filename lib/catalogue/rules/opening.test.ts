import { describe, expect, it } from 'vitest';
import type { OfficeHours } from '#lib/catalogue/kinds/office';
import { openingAt, spansOn } from '#lib/catalogue/rules/opening';

const hours: OfficeHours = {
  week: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '08:30', close: '17:15' },
    { days: ['thu'], open: '17:15', close: '19:00' },
  ],
  closedOnHolidays: true,
  exceptions: [
    { from: '2026-12-29', to: '2027-01-03' },
    { from: '2026-11-28', to: '2026-11-28', open: '09:00', close: '12:00' },
  ],
};
const holidays = new Set(['2026-11-23']);
const on = (office: OfficeHours) => (day: string) => spansOn(office, day, holidays);
const at = (time: string) => new Date(`${time}:00+09:00`);

describe('an office', () => {
  it('is open until it closes', () => {
    expect(openingAt(on(hours), at('2026-11-24T10:00'))).toMatchObject({
      isOpen: true,
      closesAt: '17:15',
      changesAt: at('2026-11-24T17:15'),
    });
  });

  it('is open at the minute it opens and closed at the minute it closes', () => {
    expect(openingAt(on(hours), at('2026-11-24T08:30')).isOpen).toBe(true);
    expect(openingAt(on(hours), at('2026-11-24T17:15')).isOpen).toBe(false);
  });

  it('opens after the weekend and the holiday', () => {
    expect(openingAt(on(hours), at('2026-11-20T18:00'))).toMatchObject({ isOpen: false, opensOn: '2026-11-24', opensAt: '08:30' });
  });

  it('has exceptions, which win over week and holiday', () => {
    expect(spansOn(hours, '2026-11-28', holidays)).toEqual([{ open: '09:00', close: '12:00' }]);
    expect(openingAt(on(hours), at('2026-12-29T10:00'))).toMatchObject({ isOpen: false, opensOn: '2027-01-04' });
  });

  it('says so when no opening is known', () => {
    const renovated = { ...hours, exceptions: [{ from: '2026-11-01', to: '2027-12-31' }] };
    expect(openingAt(on(renovated), at('2026-11-24T10:00'))).toEqual({ isOpen: false, changesAt: undefined });
  });
});
