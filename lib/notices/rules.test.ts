import { expect, it } from 'vitest';
import { dayOf } from '#lib/calendar/day';
import type { NoticeContent, Schedule } from '#lib/notices/model';
import { isPossible, isTooLate, mayApprove, nextOccurrence, occurrencesOf, printSize, usefulUntil } from '#lib/notices/rules';

const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+09:00`);
const holidays = new Set(['2026-11-23']);
const plan = { time: '10:00', from: '2026-11-01', until: '2026-12-31', except: [], skipHolidays: false };
const days = (schedule: Schedule, from = at('2026-11-01'), to = at('2027-01-01')) => occurrencesOf(schedule, from, to, holidays).map(dayOf);

it('a notice at a time is told then, from that moment on and before the end', () => {
  const schedule = { kind: 'at', day: '2026-11-21', time: '10:00' } as const;
  expect(occurrencesOf(schedule, at('2026-11-21'), at('2026-11-22'), holidays)).toEqual([at('2026-11-21')]);
  expect(days(schedule, at('2026-11-21', '10:01'))).toEqual([]);
  expect(days(schedule, at('2026-11-01'), at('2026-11-21'))).toEqual([]);
});

it('one that is told at once has no time of its own', () => {
  expect(days({ kind: 'at-once' })).toEqual([]);
});

it('a weekly one keeps to its weekdays, its span and its exceptions', () => {
  const schedule = { kind: 'weekly', weekdays: ['mon', 'thu'], ...plan, from: '2026-11-09', until: '2026-11-26' } as const;
  const weekly = { ...schedule, weekdays: [...schedule.weekdays], except: ['2026-11-12'] };
  expect(days(weekly)).toEqual(['2026-11-09', '2026-11-16', '2026-11-19', '2026-11-23', '2026-11-26']);
  expect(days({ ...weekly, skipHolidays: true })).not.toContain('2026-11-23');
});

it.each([
  ['1', ['2026-11-03', '2026-12-01']],
  ['3', ['2026-11-17', '2026-12-15']],
  ['4', ['2026-11-24', '2026-12-22']],
  ['last', ['2026-11-24', '2026-12-29']],
] as const)('a monthly one finds Tuesday number %s', (nth, expected) => {
  expect(days({ kind: 'monthly', nth, weekday: 'tue', ...plan })).toEqual(expected);
});

it('the next time is the first that is still to come, and none after the last', () => {
  const weekly: Schedule = { kind: 'weekly', weekdays: ['mon'], ...plan };
  expect(nextOccurrence(weekly, at('2026-11-09', '10:00'), holidays)).toEqual(at('2026-11-09'));
  expect(nextOccurrence(weekly, at('2026-11-09', '10:01'), holidays)).toEqual(at('2026-11-16'));
  expect(nextOccurrence(weekly, at('2026-12-28', '10:01'), holidays)).toBeUndefined();
});

const content = (schedule: Schedule): NoticeContent => ({ texts: {}, topics: ['living'], districts: [], channels: 'all', schedule });

it('what was due hours ago is not told any more, but at once and to save lives', () => {
  const planned = { urgent: false, content: content({ kind: 'weekly', weekdays: ['mon'], ...plan }) };
  const due = at('2026-11-09');
  expect(isTooLate(planned, due, at('2026-11-09', '12:59'))).toBe(false);
  expect(isTooLate(planned, due, at('2026-11-09', '13:01'))).toBe(true);
  expect(isTooLate({ ...planned, urgent: true }, due, at('2026-11-09', '20:00'))).toBe(false);
  expect(isTooLate({ urgent: false, content: content({ kind: 'at-once' }) }, due, at('2026-11-09', '20:00'))).toBe(false);
});

it('is worth delivering for three days, not past its last day, not past the next time', () => {
  const notice = { visibleUntil: '2026-11-30' };
  expect(usefulUntil(notice, at('2026-11-21'), undefined)).toEqual(at('2026-11-24'));
  expect(usefulUntil(notice, at('2026-11-30'), undefined)).toEqual(at('2026-12-01', '00:00'));
  expect(usefulUntil(notice, at('2026-11-21'), at('2026-11-22'))).toEqual(at('2026-11-22'));
});

it('is approved by somebody who wrote nothing in it, and only when it was handed in', () => {
  expect([mayApprove('a', { authors: ['a', 'b'] }), mayApprove('c', { authors: ['a', 'b'] })]).toEqual([false, true]);
  expect([isPossible('approve', 'handed-in'), isPossible('approve', 'draft'), isPossible('save', 'approved')]).toEqual([
    true,
    false,
    false,
  ]);
});

it('is printed the larger the shorter it is', () => {
  const size = (letters: number, title = '断水') => printSize({ title, body: '水'.repeat(letters) });
  expect([size(10), size(300), size(600)]).toEqual(['large', 'middle', 'small']);
  expect([size(160), size(160, '水'.repeat(80))]).toEqual(['large', 'middle']);
  expect(printSize({ title: '断水', body: 'a\n'.repeat(40) })).toBe('small');
});
