import { describe, expect, it } from 'vitest';
import { type Journey, journeyOf, nextAfter, seenControl } from '#lib/procedures/journey/journey';
import { ProcedureFacts } from '#lib/procedures/model';

const today = '2026-11-22';

/** A club for children: asked first whether one is a member, then of the children, then of papers that only some need. */
const facts = ProcedureFacts.parse({
  ...{ office: 'children', minutes: 3, keptYears: 1 },
  steps: [
    { id: 'first' },
    { id: 'children' },
    { id: 'school', when: [{ kind: 'one-of', field: 'wants', options: ['lunch'] }] },
    { id: 'last' },
  ],
  fields: [
    { type: 'yes-no', id: 'member', step: 'first' },
    { type: 'date', id: 'born', step: 'first', latest: 0, when: [{ kind: 'yes', field: 'member' }] },
    { type: 'choices', id: 'wants', step: 'first' },
    { type: 'group', id: 'children', step: 'children', least: 1, most: 2 },
    { type: 'name', id: 'child', step: 'children', group: 'children', kana: false },
    { type: 'yes-no', id: 'ill', step: 'children', group: 'children' },
    { type: 'text', id: 'medicine', step: 'children', group: 'children', when: [{ kind: 'yes', field: 'ill' }] },
    { type: 'text', id: 'school-name', step: 'school' },
    { type: 'number', id: 'days', step: 'last', least: 1, most: 5 },
    { type: 'consent', id: 'agreed', step: 'last', when: [{ kind: 'number', field: 'days', least: 3 }] },
  ],
  options: [
    { id: 'lunch', field: 'wants' },
    { id: 'bus', field: 'wants' },
  ],
  exits: [
    { id: 'not-member', step: 'first', when: [{ kind: 'no', field: 'member' }] },
    { id: 'too-young', step: 'first', when: [{ kind: 'age', field: 'born', most: 17 }] },
  ],
});

const seen = (...steps: string[]) => Object.fromEntries(steps.map((step) => [seenControl(step), 'on']));
const first = { ...seen('first'), member: 'yes', 'born.year': '昭和60', 'born.month': '11', 'born.day': '23', 'wants.bus': 'on' };
const children = { ...seen('children'), 'children.0.child.name': '蓮', 'children.0.ill': 'no' };
const way = ({ steps, exit, next }: Journey) => ({ steps: steps.map(({ id }) => id), exit, next });

describe('the way', () => {
  it('leads no further than the first step that is not done', () => {
    expect(way(journeyOf(facts, {}, today))).toEqual({ steps: ['first'], exit: undefined, next: 'first' });
    expect(way(journeyOf(facts, first, today))).toEqual({ steps: ['first', 'children'], exit: undefined, next: 'children' });
    expect(journeyOf(facts, first, today).ahead).toBe(1);
  });

  it('ends at an exit as soon as its step is answered', () => {
    expect(way(journeyOf(facts, { ...seen('first'), member: 'no', 'wants.bus': 'on' }, today))).toEqual({
      steps: ['first'],
      exit: 'not-member',
      next: undefined,
    });
    expect(journeyOf(facts, { ...first, 'born.year': '2008', 'born.month': '11', 'born.day': '23' }, today).exit).toBe('too-young');
    expect(journeyOf(facts, { ...first, 'born.year': '2008', 'born.month': '11', 'born.day': '22' }, today).exit).toBeUndefined();
    expect(journeyOf(facts, { member: 'no' }, today).exit).toBeUndefined();
  });

  it('asks for a step only of those whom it concerns, and forgets nothing of who turns back', () => {
    const typed = { ...first, ...children, ...seen('school', 'last'), 'wants.lunch': 'on', 'school-name': '汐見小', days: '2' };
    expect(way(journeyOf(facts, typed, today)).steps).toEqual(['first', 'children', 'school', 'last']);
    const { answers } = journeyOf(facts, { ...typed, 'wants.lunch': '' }, today);
    expect(answers).not.toHaveProperty('school-name');
    expect(journeyOf(facts, typed, today).answers).toMatchObject({ 'school-name': '汐見小', days: 2 });
  });

  it('passes no step by that nobody has seen, though nothing in it must be answered', () => {
    const optional = ProcedureFacts.parse({
      ...{ office: 'children', minutes: 1, keptYears: 1, steps: [{ id: 'only' }] },
      fields: [{ type: 'text', id: 'wish', step: 'only', optional: true }],
    });
    expect(journeyOf(optional, {}, today)).toMatchObject({ next: 'only', steps: [{ isDone: false, faults: {} }] });
    expect(journeyOf(optional, seen('only'), today)).toMatchObject({ next: undefined, steps: [{ isDone: true }] });
  });

  it('is done when nothing is missing', () => {
    expect(journeyOf(facts, { ...first, ...children, days: '３日' }, today).steps.at(-1)?.faults).toEqual({ agreed: 'consent-missing' });
    const whole = journeyOf(facts, { ...first, ...children, ...seen('last'), days: '３日', agreed: 'on' }, today);
    expect(way(whole)).toEqual({ steps: ['first', 'children', 'last'], exit: undefined, next: undefined });
    expect(whole.answers).toEqual({
      ...{ member: true, born: '1985-11-23', wants: ['bus'], days: 3, agreed: true },
      children: [{ child: { name: '蓮' }, ill: false }],
    });
  });
});

describe('a group', () => {
  it('has as many rows as were filled in, each with its own conditions', () => {
    const two = { ...children, 'children.1.child.name': '葵', 'children.1.ill': 'yes' };
    const { faults = {} } = journeyOf(facts, { ...first, ...two }, today).steps[1] ?? {};
    expect(faults).toEqual({ 'children.1.medicine': 'missing' });
    expect(journeyOf(facts, { ...first, ...two, 'children.1.medicine': '吸入薬' }, today).answers['children']).toEqual([
      { child: { name: '蓮' }, ill: false },
      { child: { name: '葵' }, ill: true, medicine: '吸入薬' },
    ]);
  });

  it('wants its first row where it must have one, and no more rows than it may have', () => {
    const faultsOf = (typed: object) => journeyOf(facts, { ...first, ...typed }, today).steps[1]?.faults;
    expect(faultsOf({})).toEqual({ 'children.0.child.name': 'missing', 'children.0.ill': 'no-option' });
    const row = (at: number) => ({ [`children.${at}.child.name`]: '蓮', [`children.${at}.ill`]: 'no' });
    expect(faultsOf({ ...row(0), ...row(1), ...row(5) })).toEqual({ children: 'too-many' });
    expect(faultsOf(row(7))).toEqual({});
  });
});

it('leads from a step to the one after it, from one that is not on the way to where it stands, and from the last to the check', () => {
  const begun = journeyOf(
    facts,
    { member: 'yes', 'born.year': '2000', 'born.month': '1', 'born.day': '1', 'wants.bus': 'on', [seenControl('first')]: 'on' },
    today,
  );
  expect([nextAfter(begun, 'first'), nextAfter(begun, 'last'), nextAfter(begun, 'no-such')]).toEqual(['children', 'children', 'children']);
  expect(nextAfter({ steps: [{ id: 'last', isDone: true, faults: {} }], next: undefined }, 'last')).toBe('check');
});
