import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/calendar/day';
import type { Applicant } from '#lib/facilities/eligibility/applicant';
import { seki, sodegaura, tsukubamirai } from '#lib/facilities/eligibility/cities.fixture';
import { mayReserve, type Wish, windowsFor } from '#lib/facilities/eligibility/may-reserve';
import { ReservationRules } from '#lib/facilities/eligibility/model';

const hanako: Applicant = { class: 'resident', holder: 'person', birthday: '1990-05-05', priorities: [] };
const commuter: Applicant = { ...hanako, class: 'works-or-studies' };
const visitor: Applicant = { ...hanako, class: 'elsewhere' };
const at = (moment: string) => new Date(`${moment}:00+09:00`);
const use = (day: string, room = 'arena', facility = 'gym') => ({ facility, room, day, to: '12:00' });
const wish = (day: string, held: Wish['held'] = []): Wish => ({ ...use(day), from: '09:00', held });
const from = (day: string, count: number) => Array.from({ length: count }, (_, ahead) => use(addDays(day, ahead)));

/** What an applicant is told: until when he may, or why he may not. */
const told = (rules: ReservationRules, who: Applicant, what: Wish, now: string) => {
  const outcome = mayReserve(rules, who, what, at(now));
  return outcome.ok ? outcome.value : outcome.fault;
};

describe('関市', () => {
  it('lets reserve from the first day of the month six months before until the end of the seventh day before', () => {
    const day = '2027-05-31';
    expect(told(seki, visitor, wish(day), '2026-10-31T23:59')).toEqual({ code: 'not-yet', opensAt: at('2026-11-01T00:00') });
    expect(told(seki, visitor, wish(day), '2026-11-01T00:00')).toEqual({ until: at('2027-05-25T00:00') });
    expect(told(seki, visitor, wish(day), '2027-05-24T23:59')).toEqual({ until: at('2027-05-25T00:00') });
    expect(told(seki, visitor, wish(day), '2027-05-25T00:00')).toEqual({ code: 'too-late', closedAt: at('2027-05-25T00:00') });
  });

  it('opens 29 February as any other day', () => {
    expect(windowsFor(seki, hanako, { day: '2028-02-29', from: '09:00' })).toEqual([
      { opensAt: at('2027-08-01T00:00'), closesAt: at('2028-02-23T00:00') },
    ]);
  });

  it('gives three days in a row, an exhibition seven', () => {
    const now = '2027-01-10T12:00';
    const longest = (who: Applicant, held: number) => told(seki, who, wish('2027-02-10', from(addDays('2027-02-10', -held), held)), now);
    expect(longest(hanako, 2)).toHaveProperty('until');
    expect(longest(hanako, 3)).toMatchObject({ code: 'limit-reached', limit: { kind: 'days-in-a-row', most: 3 } });
    expect(longest({ ...hanako, use: 'exhibition' }, 6)).toHaveProperty('until');
    expect(longest({ ...hanako, use: 'exhibition' }, 7)).toMatchObject({ code: 'limit-reached', limit: { most: 7 } });
  });

  it('counts the days on both sides, once each, and of this room only', () => {
    const around = (held: Wish['held']) => told(seki, hanako, wish('2027-02-10', held), '2027-01-10T12:00');
    const sides = [...from('2027-02-08', 2), ...from('2027-02-11', 1)];
    expect(around(sides)).toMatchObject({ code: 'limit-reached' });
    expect(around([...from('2027-02-08', 2), ...from('2027-02-08', 2)])).toHaveProperty('until');
    expect(around(sides.map((one) => ({ ...one, room: 'studio' })))).toHaveProperty('until');
  });
});

describe('袖ケ浦市', () => {
  it('lets citizens in on the 17th at nine, works and studies among them, others on the 26th', () => {
    const day = wish('2027-01-20');
    for (const who of [hanako, commuter]) {
      expect(told(sodegaura, who, day, '2026-11-17T08:59')).toEqual({ code: 'not-yet', opensAt: at('2026-11-17T09:00') });
      expect(told(sodegaura, who, day, '2026-11-17T09:00')).toEqual({ until: at('2027-01-20T09:00') });
    }
    expect(told(sodegaura, visitor, day, '2026-11-17T09:00')).toEqual({ code: 'not-yet', opensAt: at('2026-11-26T09:00') });
  });

  it('gives eight a month of use, in all the city', () => {
    const eight = [...from('2027-01-04', 4), ...from('2027-01-11', 4).map((one) => ({ ...one, facility: 'library', room: 'hall' }))];
    const now = '2026-12-20T12:00';
    expect(told(sodegaura, hanako, wish('2027-01-20', eight.slice(1)), now)).toHaveProperty('until');
    expect(told(sodegaura, hanako, wish('2027-01-20', eight), now)).toMatchObject({
      code: 'limit-reached',
      limit: { kind: 'per-period', period: 'month', most: 8 },
    });
    expect(told(sodegaura, hanako, wish('2027-02-01', eight), now)).toHaveProperty('until');
  });

  it('ends when the slot begins, also while the form is open', () => {
    expect(told(sodegaura, hanako, wish('2027-01-20'), '2027-01-20T08:59')).toHaveProperty('until');
    expect(told(sodegaura, hanako, wish('2027-01-20'), '2027-01-20T09:00')).toEqual({ code: 'too-late', closedAt: at('2027-01-20T09:00') });
  });
});

describe('つくばみらい市', () => {
  it('opens on the same day three months or one month before', () => {
    const opening = (who: Applicant) => windowsFor(tsukubamirai, who, { day: '2027-05-31', from: '09:00' })[0]?.opensAt;
    expect(opening(hanako)).toEqual(at('2027-02-28T08:30')); // there is no 31 February
    expect(opening(commuter)).toEqual(at('2027-04-30T08:30'));
    expect(opening(visitor)).toEqual(at('2027-04-30T08:30'));
  });
});

describe('other rules a city may have', () => {
  const daysBefore = (days: number) => ({
    opens: { kind: 'days', daysBefore: days, time: '10:00' },
    closes: { kind: 'hours', hoursBefore: 24 },
  });
  const rules = ReservationRules.parse({
    holders: ['group'],
    minimumAge: { years: 15, from: 'birthday' },
    windows: [
      { classes: ['resident'], ...daysBefore(30) },
      { classes: ['resident'], priority: 'sports-union', ...daysBefore(60) },
    ],
    limits: [{ kind: 'ahead', scope: 'facility', most: 2 }],
    priorities: [{ id: 'sports-union' }],
  });
  const club: Applicant = { ...hanako, holder: 'group' };
  const now = '2026-11-21T12:00';

  it('are a window of priority before that of the others', () => {
    expect(told(rules, club, wish('2027-01-10'), now)).toEqual({ code: 'not-yet', opensAt: at('2026-12-11T10:00') });
    expect(told(rules, { ...club, priorities: ['sports-union'] }, wish('2027-03-01'), now)).toEqual({
      code: 'not-yet',
      opensAt: at('2026-12-31T10:00'),
    });
    expect(told(rules, { ...club, priorities: ['sports-union'] }, wish('2027-01-10'), now)).toEqual({ until: at('2027-01-09T09:00') });
  });

  it('are groups only, a class only, an age', () => {
    expect(told(rules, hanako, wish('2026-12-10'), now)).toEqual({ code: 'wrong-holder', holders: ['group'] });
    expect(told(rules, { ...club, class: 'elsewhere' }, wish('2026-12-10'), now)).toEqual({
      code: 'not-for-you',
      whom: [
        { classes: ['resident'], holders: [] },
        { classes: ['resident'], holders: [], priority: 'sports-union' },
      ],
    });
    expect(told(rules, { ...club, birthday: '2011-11-22' }, wish('2026-12-10'), now)).toMatchObject({ code: 'too-young' });
    const { birthday: _, ...unknown } = club;
    expect(told(rules, unknown, wish('2026-12-10'), now)).toMatchObject({ code: 'age-unknown', minimum: { years: 15 } });
  });

  it('are so many reservations ahead; what has ended is not', () => {
    const today = [use('2026-11-21')];
    expect(told(rules, club, wish('2026-12-10', [...today, use('2026-12-01')]), '2026-11-21T12:00')).toHaveProperty('until');
    expect(told(rules, club, wish('2026-12-10', [...today, use('2026-12-01')]), '2026-11-21T11:59')).toMatchObject({
      code: 'limit-reached',
    });
    expect(
      told(rules, club, wish('2026-12-10', [...from('2026-12-01', 2).map((one) => ({ ...one, facility: 'library' }))]), now),
    ).toHaveProperty('until');
  });

  it('may open on the last day of a month, whatever its number', () => {
    const lastDay = { opens: { kind: 'day-of-month', monthsBefore: 1, day: 31, time: '09:00' }, closes: { kind: 'hours', hoursBefore: 0 } };
    const opening = (day: string) => windowsFor(ReservationRules.parse({ windows: [lastDay] }), hanako, { day, from: '09:00' })[0]?.opensAt;
    expect(opening('2027-03-10')).toEqual(at('2027-02-28T09:00'));
    expect(opening('2028-03-31')).toEqual(at('2028-02-29T09:00'));
    expect(opening('2027-02-10')).toEqual(at('2027-01-31T09:00'));
  });

  it('may open on the day itself, which is too late for what begins before', () => {
    const sameDay = { opens: { kind: 'days', daysBefore: 0, time: '09:30' }, closes: { kind: 'hours', hoursBefore: 0 } };
    const shortly = ReservationRules.parse({ windows: [sameDay] });
    expect(told(shortly, hanako, wish('2026-11-22'), now)).toEqual({ code: 'too-late', closedAt: at('2026-11-22T09:00') });
    expect(told(shortly, hanako, { ...wish('2026-11-22'), from: '13:00' }, now)).toEqual({
      code: 'not-yet',
      opensAt: at('2026-11-22T09:30'),
    });
    expect(windowsFor(shortly, hanako, { day: '2026-11-22', from: '09:00' })).toEqual([]);
  });

  it('are limits by 年度 and by day', () => {
    const limited = (period: string) =>
      ReservationRules.parse({ ...seki, limits: [{ kind: 'per-period', period, scope: 'room', most: 1 }] });
    const having = (period: string, held: string, day: string) => told(limited(period), hanako, wish(day, [use(held)]), '2027-03-01T12:00');
    expect(having('fiscal-year', '2026-04-01', '2027-03-31')).toMatchObject({ code: 'limit-reached' });
    expect(having('fiscal-year', '2027-03-31', '2027-04-01')).toHaveProperty('until');
    expect(having('day', '2027-04-01', '2027-04-01')).toMatchObject({ code: 'limit-reached' });
    expect(having('day', '2027-04-01', '2027-04-02')).toHaveProperty('until');
  });
});
