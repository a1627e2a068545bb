import { describe, expect, it } from 'vitest';
import { Declaration, GroupRequest } from '#lib/facilities/applicants/model';
import { faultsByField, fiscalYearEnd, isNearEnd, isRegistered } from '#lib/facilities/applicants/rules';

describe('a registration', () => {
  it.each([
    ['2026-11-21', 2, '2029-03-31'],
    ['2027-03-31', 2, '2029-03-31'],
    ['2027-04-01', 2, '2030-03-31'],
    ['2028-02-29', 1, '2029-03-31'],
    ['2026-12-31', 0, '2027-03-31'],
  ])('made on %s lasts to the end of the fiscal year %i later, %s', (day, years, end) => {
    expect(fiscalYearEnd(day, years)).toBe(end);
  });

  it.each([
    ['2029-01-30', false],
    ['2029-01-31', true],
    ['2029-03-31', true],
    ['2029-04-01', false],
  ])('that ends on 31 March can be renewed on %s: %s', (today, isNear) => {
    expect(isNearEnd('2029-03-31', today)).toBe(isNear);
  });

  it('of a group counts on its last day and not after it', () => {
    const group = { state: 'registered', validUntil: '2028-03-31' } as const;
    expect([isRegistered(group, '2028-03-31'), isRegistered(group, '2028-04-01')]).toEqual([true, false]);
    expect(isRegistered({ state: 'requested', validUntil: null }, '2028-03-31')).toBe(false);
  });
});

describe('what somebody says of himself', () => {
  it('names the place only where he works or studies here', () => {
    expect(Declaration.parse({ class: 'works-or-studies', place: ' 汐見　高校 ' }).place).toBe('汐見 高校');
    expect(Declaration.parse({ class: 'resident', place: '汐見高校' }).place).toBe('');
  });

  it.each([
    [{ class: '', place: '' }, { class: 'class-missing' }],
    [{ class: 'citizen', place: '' }, { class: 'class-missing' }],
    [{ class: 'works-or-studies', place: '　 ' }, { place: 'place-missing' }],
    [{ class: 'resident', place: '場'.repeat(101) }, { place: 'place-long' }],
  ])('is refused as %j', (typed, faults) => {
    const read = Declaration.safeParse(typed);
    expect(read.error && faultsByField(read.error)).toEqual(faults);
  });
});

describe('a request for a group', () => {
  const good = {
    name: '汐見コーラス',
    reading: 'しおみコーラス',
    activity: '合唱の練習',
    people: '１２人',
    groupClass: 'resident',
    memberName: '花子',
  };

  it('is read as people write it', () => {
    expect(GroupRequest.parse(good)).toMatchObject({ reading: 'シオミコーラス', people: 12 });
  });

  it.each([
    ['name', '', 'name-missing'],
    ['name', '名'.repeat(81), 'name-long'],
    ['reading', '汐見', 'reading-wrong'],
    ['activity', ' ', 'activity-missing'],
    ['people', '1', 'people-wrong'],
    ['people', '', 'people-wrong'],
    ['people', '12.5', 'people-wrong'],
    ['people', '十二', 'people-wrong'],
    ['groupClass', 'none', 'class-missing'],
    ['memberName', '', 'your-name-missing'],
  ])('is refused with %s「%s」: %s', (field, typed, fault) => {
    const read = GroupRequest.safeParse({ ...good, [field]: typed });
    expect(read.error && faultsByField(read.error)).toEqual({ [field]: fault });
  });
});
