import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/calendar/day';
import { closes } from '#lib/facilities/hours/closing';
import { nationalHolidays } from '#lib/facilities/hours/holidays.fixture';
import { ClosingRule } from '#lib/facilities/hours/model';

/** The days from one to another on which a rule closes, without the year. */
function closedDays(rule: unknown, from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    if (closes(ClosingRule.parse(rule), day, nationalHolidays)) days.push(day.slice(5));
  return days;
}
const mondays = (onHoliday: string) => ({ kind: 'weekly', weekdays: ['mon'], onHoliday });

// 2026: 3, 4, 5 May (Sunday to Tuesday) and 6 May are holidays; 20 July is a Monday, 21 September and the two days after it too.
describe('毎週月曜日', () => {
  it.each([
    ['closed', ['05-04', '05-11']],
    ['open', ['05-11']],
    ['next-day', ['05-05', '05-11']],
    ['next-working-day', ['05-07', '05-11']],
  ])('when it is a holiday: %s', (onHoliday, expected) => {
    expect(closedDays(mondays(onHoliday), '2026-05-01', '2026-05-17')).toEqual(expected);
  });

  it('moves over three holidays in a row in autumn, and by a day in summer', () => {
    expect(closedDays(mondays('next-working-day'), '2026-09-20', '2026-09-27')).toEqual(['09-24']);
    expect(closedDays(mondays('next-working-day'), '2026-07-19', '2026-07-26')).toEqual(['07-21']);
  });

  it('moves a Saturday to Monday, not to Sunday', () => {
    const saturdays = { kind: 'weekly', weekdays: ['sat'], onHoliday: 'next-working-day' };
    const holiday = new Set(['2026-11-21']);
    expect(closes(ClosingRule.parse(saturdays), '2026-11-22', holiday)).toBe(false);
    expect(closes(ClosingRule.parse(saturdays), '2026-11-23', holiday)).toBe(true);
  });
});

describe('the n-th weekday of a month', () => {
  it('is the first and the third, or the last', () => {
    const rule = (nth: string[]) => ({ kind: 'monthly', nth, weekday: 'wed', onHoliday: 'closed' });
    expect(closedDays(rule(['1', '3']), '2026-12-01', '2026-12-31')).toEqual(['12-02', '12-16']);
    expect(closedDays(rule(['last']), '2026-12-01', '2027-01-31')).toEqual(['12-30', '01-27']);
  });

  it('moves from a holiday like a weekly one', () => {
    const third = { kind: 'monthly', nth: ['3'], weekday: 'mon', onHoliday: 'next-day' };
    expect(closedDays(third, '2026-09-14', '2026-09-30')).toEqual(['09-22']);
  });
});

describe('祝日の翌日', () => {
  it('closes after each holiday, also on one', () => {
    expect(closedDays({ kind: 'after-holiday' }, '2026-05-01', '2026-05-10')).toEqual(['05-04', '05-05', '05-06', '05-07']);
  });

  it('spares weekends and holidays where the rule says so', () => {
    const rule = { kind: 'after-holiday', unless: ['sat', 'sun', 'holiday'] };
    expect(closedDays(rule, '2026-05-01', '2026-05-10')).toEqual(['05-07']);
    // 20 March 2026 is a Friday.
    expect(closedDays(rule, '2026-03-19', '2026-03-24')).toEqual([]);
    expect(closedDays({ kind: 'after-holiday', unless: ['sun'] }, '2026-03-19', '2026-03-24')).toEqual(['03-21']);
  });
});

describe('days of every year', () => {
  it('close on the holidays, and over the turn of the year', () => {
    expect(closedDays({ kind: 'holidays' }, '2026-11-01', '2026-11-30')).toEqual(['11-03', '11-23']);
    const turn = { kind: 'yearly', season: { from: '12-29', to: '01-03' } };
    expect(closedDays(turn, '2026-12-25', '2027-01-10')).toEqual(['12-29', '12-30', '12-31', '01-01', '01-02', '01-03']);
  });

  it('close until the end of February with 29 February and without', () => {
    const winter = { kind: 'yearly', season: { from: '02-27', to: '02-29' } };
    expect(closedDays(winter, '2027-02-20', '2027-03-05')).toEqual(['02-27', '02-28']);
    expect(closedDays(winter, '2028-02-20', '2028-03-05')).toEqual(['02-27', '02-28', '02-29']);
  });
});
