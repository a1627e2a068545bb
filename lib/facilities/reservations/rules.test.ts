import { describe, expect, it } from 'vitest';
import { roomNamed } from '#lib/facilities/reservations/house.fixture';
import type { Bookable } from '#lib/facilities/reservations/model';
import {
  applicantKey,
  claimsOf,
  dueAtOf,
  gapsIn,
  isInTime,
  momentOfQuarter,
  occupiedBy,
  quarterAt,
  slotOf,
  spanOf,
  weeklySlots,
} from '#lib/facilities/reservations/rules';

const at = (day: string, time: string) => new Date(`${day}T${time}:00+09:00`);
const spanAt = (from: string, to: string) => spanOf({ day: '2026-12-01', from, to }) ?? { begins: 0, ends: 0 };
const hall = (rules: Partial<Bookable> = {}) => roomNamed('hall', rules) ?? expect.fail('no hall');

describe('time in quarters', () => {
  it.each([
    ['2026-12-01', '00:00', '24:00'],
    ['2028-02-29', '23:45', '24:00'],
    ['1969-12-31', '09:00', '09:15'],
    ['2026-12-31', '17:30', '21:00'],
  ])('says %s %s–%s as it was said', (day, from, to) => {
    const span = spanOf({ day, from, to });
    expect(span && slotOf(span)).toEqual({ day, from, to });
    expect(span && momentOfQuarter(span.begins)).toEqual(at(day, from));
  });

  it('begins with 1970 in Japan, and holds every moment of a quarter', () => {
    expect(quarterAt(at('1970-01-01', '00:00'))).toBe(0);
    expect(new Set(['09:00', '09:14'].map((time) => quarterAt(at('2026-12-01', time)))).size).toBe(1);
    expect(quarterAt(at('2026-12-01', '09:15')) - quarterAt(at('2026-12-01', '09:14'))).toBe(1);
  });

  it.each([
    ['2026-02-29', '09:00', '10:00'],
    ['2026-12-01', '09:05', '10:00'],
    ['2026-12-01', '10:00', '10:00'],
    ['2026-12-01', '09:00', '24:15'],
    ['', '09:00', '10:00'],
  ])('is none on %s from %s to %s', (day, from, to) => {
    expect(spanOf({ day, from, to })).toBeUndefined();
  });
});

it('takes whole quarters for preparation', () => {
  const span = spanAt('09:00', '10:00');
  const occupied = occupiedBy(hall({ prepareBefore: 1, prepareAfter: 30 }), span);
  expect([span.begins - occupied.begins, occupied.ends - span.ends]).toEqual([1, 2]);
  expect(claimsOf('7KQ3-M9TD', ['a', 'b'], occupied)).toHaveLength(2 * 7);
});

it.each([
  ['in the last minute', '2026-11-28', '16:59', true],
  ['at the time itself no more', '2026-11-28', '17:00', false],
])('lets an applicant change until 17:00 three days before: %s', (_, day, time, isAllowed) => {
  expect(isInTime({ daysBefore: 3, at: '17:00' }, spanAt('09:00', '12:00'), at(day, time))).toBe(isAllowed);
});

it('holds for so many hours, and never longer than until it begins', () => {
  const now = at('2026-11-30', '12:00');
  expect(dueAtOf('held', hall({ holdHours: 12 }), spanAt('09:00', '10:00'), now)).toEqual(at('2026-12-01', '00:00'));
  expect(dueAtOf('held', hall({ holdHours: 48 }), spanAt('09:00', '10:00'), now)).toEqual(at('2026-12-01', '09:00'));
  expect(dueAtOf('used', hall({ noShowAfter: 15 }), spanAt('09:00', '10:00'), now)).toBeNull();
});

it.each([
  ['nothing is taken', [], [[0, 8]]],
  ['its ends are taken', [0, 7], [[1, 7]]],
  [
    'its middle is taken, twice',
    [3, 4, 3],
    [
      [0, 3],
      [5, 8],
    ],
  ],
  ['all is taken', [0, 1, 2, 3, 4, 5, 6, 7], []],
])('finds what is free when %s', (_, taken, free) => {
  expect(gapsIn({ begins: 0, ends: 8 }, taken).map(({ begins, ends }) => [begins, ends])).toEqual(free);
});

it('goes from week to week over the year’s end, and leaves out closed days', () => {
  const closedOn = (day: string) => (day === '2026-12-29' ? 'year-end' : undefined);
  const { slots, skipped } = weeklySlots({ day: '2026-12-22', from: '09:00', to: '10:00' }, 3, closedOn);
  expect(slots.map(({ day }) => day)).toEqual(['2026-12-22', '2027-01-05']);
  expect(skipped).toEqual([{ day: '2026-12-29', reason: 'year-end' }]);
});

it('knows a group from its member, and names nobody without an account', () => {
  expect(applicantKey({ residentId: 'hanako', groupId: 'choir' })).toBe('group/choir');
  expect(applicantKey({ residentId: 'hanako' })).toBe('resident/hanako');
  expect(applicantKey({ name: '浜田', phone: '0153-00-0000' })).toMatch(/^guest\/[\w-]{43}$/);
});
