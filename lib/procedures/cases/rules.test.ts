import { describe, expect, it } from 'vitest';
import { applicationStates } from '#lib/procedures/applications/model';
import { longestReason } from '#lib/procedures/cases/model';
import { askedIn, type CaseAct, canHappen, keptUntil, readAsked, stateAfter } from '#lib/procedures/cases/rules';

const acts: CaseAct[] = ['examined', 'handed-on', 'asked', 'answered', 'decided', 'withdrawn'];
const from = (act: CaseAct) => applicationStates.filter((state) => canHappen(act, { state }));

describe('what may follow what', () => {
  it('is taken up once, asked and decided by whoever examines it, and answered where it was asked', () => {
    expect(Object.fromEntries(acts.map((act) => [act, from(act)]))).toEqual({
      examined: ['submitted'],
      'handed-on': ['submitted', 'examining', 'correction'],
      asked: ['examining', 'correction'],
      answered: ['correction'],
      decided: ['examining', 'correction'],
      withdrawn: ['submitted', 'examining', 'correction'],
    });
  });

  it('lets an answered case go on where it was: with whoever has it, or with those who wait for somebody', () => {
    expect(stateAfter('answered', { state: 'correction', assignee: 'sato' })).toBe('examining');
    expect(stateAfter('answered', { state: 'correction', assignee: null })).toBe('submitted');
  });

  it('lets a case that is handed on wait to be taken up where nobody there has it yet, and for its answer where one is awaited', () => {
    expect(stateAfter('handed-on', { state: 'examining', assignee: null })).toBe('submitted');
    expect(stateAfter('handed-on', { state: 'submitted', assignee: 'sato' })).toBe('examining');
    expect(stateAfter('handed-on', { state: 'correction', assignee: null })).toBe('correction');
  });
});

describe('a request for a correction', () => {
  const typed = { fields: ['breed', 'coat'], why: ' 鑑札に書くため ', until: '2026-12-04' };
  const known = ['dog-name', 'breed', 'coat'];
  const read = (other: Partial<typeof typed>) => readAsked({ ...typed, ...other }, known, '2026-11-20');

  it('names fields of the procedure, a reason and a day to come', () => {
    expect(read({ fields: ['coat', 'nothing', 'breed'] })).toEqual({
      ok: true,
      value: { fields: ['breed', 'coat'], why: '鑑札に書くため', until: '2026-12-04' },
    });
  });

  it.each([
    ['no field is ticked', { fields: ['nothing'] }, 'fields-missing'],
    ['it says no reason', { why: ' ' }, 'why-missing'],
    ['the reason is too long', { why: 'あ'.repeat(longestReason + 1) }, 'why-long'],
    ['the day is today', { until: '2026-11-20' }, 'until-wrong'],
    ['the day is none', { until: '2026-02-30' }, 'until-wrong'],
    ['the day is years away', { until: '2029-01-01' }, 'until-wrong'],
  ])('is refused where %s', (_, other, fault) => {
    expect(read(other)).toEqual({ ok: false, fault });
  });

  it('holds as it was made last, and only as long as it is awaited', () => {
    const event = (number: number, fields: string[]) => {
      const details = { fields, why: '読めません', until: '2026-12-04' };
      return { reference: 'AAAA-AAAA', number, at: new Date(0), act: 'asked' as const, by: 'staff' as const, details };
    };
    const events = [event(3, ['breed']), event(4, ['coat'])];
    expect(askedIn({ state: 'correction' }, events)?.fields).toEqual(['coat']);
    expect(askedIn({ state: 'examining' }, events)).toBeUndefined();
  });
});

it('keeps what is over to the same day so many years later', () => {
  expect(keptUntil(new Date('2026-11-20T10:00:00+09:00'), 5)).toEqual(new Date('2031-11-20T10:00:00+09:00'));
});
