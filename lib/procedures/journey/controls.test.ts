import { expect, it } from 'vitest';
import { withStep } from '#lib/procedures/journey/controls';
import { ProcedureFacts } from '#lib/procedures/model';

const facts = ProcedureFacts.parse({
  ...{ office: 'children', minutes: 1, keptYears: 1, steps: [{ id: 'family' }, { id: 'wishes' }] },
  fields: [
    { type: 'date', id: 'born', step: 'family' },
    { type: 'group', id: 'children', step: 'family' },
    { type: 'name', id: 'child', step: 'family', group: 'children', kana: false },
    { type: 'choices', id: 'wants', step: 'wishes' },
  ],
  options: [
    { id: 'lunch', field: 'wants' },
    { id: 'bus', field: 'wants' },
  ],
});

it('puts a form in the place of what its step held: a box that is ticked no more is not there, other steps are', () => {
  const before = { 'wants.lunch': 'on', 'wants.bus': 'on', '_seen.wishes': 'on', 'born.year': '昭和60' };
  expect(withStep(facts, 'wishes', before, { 'wants.bus': 'on' })).toEqual({
    'wants.bus': 'on',
    '_seen.wishes': 'on',
    'born.year': '昭和60',
  });
});

it('takes the rows of a group, whichever were filled in, and nothing that is not of this step', () => {
  const form = {
    'children.0.child.name': '蓮',
    'children.7.child.name': '葵',
    'children.99.child.name': '凛',
    'wants.bus': 'on',
    other: 'x',
  };
  expect(withStep(facts, 'family', {}, form)).toEqual({
    ...{ 'children.0.child.name': '蓮', 'children.7.child.name': '葵' },
    '_seen.family': 'on',
  });
});
