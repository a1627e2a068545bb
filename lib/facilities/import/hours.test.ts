import { describe, expect, it } from 'vitest';
import { readDays, readHours, readTime } from '#lib/facilities/import/hours';

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const said = (days: string, from: string, to: string, remarks = '') => ({ days, from, to, remarks });
const read = (...row: Parameters<typeof said>) => {
  const remarks: string[] = [];
  return { ...readHours(said(...row), (code, { value }) => remarks.push(`${code} ${value}`)), remarks };
};

describe('the days of a list', () => {
  it.each([
    ['月火水木金土日', week, true],
    ['火水木金土日', week.slice(1), false],
    ['土・日・祝', ['sat', 'sun'], true],
    ['月曜日、水曜日', ['mon', 'wed'], false],
    ['月〜金', week.slice(0, 5), false],
    ['火曜日から日曜日', week.slice(1), false],
    ['月～土祝', week.slice(0, 6), true],
    ['毎日', week, true],
  ])('are read: %s', (cell, days, onHolidays) => expect(readDays(cell)).toEqual({ days, onHolidays }));

  it.each(['', '平日', '月曜休館', '金〜月', '第1月曜日', '祝'])('are none: %j', (cell) => expect(readDays(cell)).toBeUndefined());
});

describe('the times of a list', () => {
  it.each([
    ['9:00', '09:00'],
    ['０９：３０', '09:30'],
    ['21時', '21:00'],
    ['21時30分', '21:30'],
    ['24', '24:00'],
    ['0:00', '00:00'],
  ])('are read: %s', (cell, time) => expect(readTime(cell)).toBe(time));

  it.each(['', '日没', '25:00', '9:05', '9:60', '24:15', '9:00〜', '終日'])('are none: %j', (cell) =>
    expect(readTime(cell)).toBeUndefined(),
  );
});

describe('the hours of a row', () => {
  it('are open on the days it names and closed on the others, holidays or not', () => {
    expect(read('火水木金土日', '9:00', '21:00')).toEqual({
      rules: {
        hours: [{ days: [], spans: [{ from: '09:00', to: '21:00' }] }],
        closures: [{ id: 'closed-days', rule: { kind: 'weekly', weekdays: ['mon'], onHoliday: 'closed' } }],
      },
      ...{ words: '', written: '火水木金土日 9:00〜21:00', remarks: [] },
    });
    expect(read('月火水木金土日', '9:00', '21:00').rules?.closures).toEqual([]);
    expect(read('土日祝', '9:00', '21:00').rules?.closures).toMatchObject([{ rule: { onHoliday: 'open' } }]);
  });

  it('keep in words what is said in words, and make no rule of it', () => {
    expect(read('火水木金土日', '9:00', '21:00', '年末年始は休み')).toMatchObject({ words: '年末年始は休み', rules: { closures: [{}] } });
    expect(read('', '', '', '【休館日】月曜日')).toMatchObject({ rules: undefined, words: '【休館日】月曜日', remarks: [] });
  });

  it.each([
    ['days nobody can read', said('平日', '9:00', '17:00'), '平日 9:00〜17:00', ['days-unread 平日']],
    ['no days', said('', '9:00', '17:00'), '9:00〜17:00', []],
    ['an end before the beginning', said('月', '21:00', '9:00'), '月 21:00〜9:00', ['times-unread 21:00〜9:00']],
    ['no end', said('月', '9:00', ''), '月 9:00', ['times-unread 9:00']],
    ['an end at sunset', said('月', '9:00', '日没'), '月 9:00〜日没', ['times-unread 9:00〜日没']],
  ])('are words alone with %s', (_, { days, from, to }, words, remarks) =>
    expect(read(days, from, to)).toMatchObject({ rules: undefined, words, remarks }),
  );
});
