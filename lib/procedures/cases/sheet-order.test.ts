import { expect, it } from 'vitest';
import { dogFacts } from '#lib/procedures/cases/desk.fixture';
import { fieldNumbers, sheetParts } from '#lib/procedures/cases/sheet-order';
import { ProcedureFacts } from '#lib/procedures/model';

const family = ProcedureFacts.parse({
  ...{ office: 'citizens', minutes: 5, keptYears: 1, steps: [{ id: 'who' }, { id: 'why' }] },
  fields: [
    { type: 'group', id: 'person', step: 'who' },
    { type: 'name', id: 'person-name', step: 'who', group: 'person' },
    { type: 'notice', id: 'read', step: 'why' },
    { type: 'text', id: 'reason', step: 'why' },
  ],
});
const told = (only?: ReadonlySet<string>) =>
  sheetParts(family, only).map(({ step, fields }) => [
    step,
    ...fields.map(({ field, number, inside }) => [field.id, number, ...inside.map((one) => one.number)]),
  ]);

it('numbers what is to be filled in, in its order', () => {
  expect([...fieldNumbers(dogFacts)].slice(10, 13)).toEqual([
    ['chip-registered', 11],
    ['owner-name', 12],
    ['owner-address', 13],
  ]);
});

it('lays all steps under each other, the fields of a group within it', () => {
  expect(told()).toEqual([
    ['who', ['person', 1, 2]],
    ['why', ['read', undefined], ['reason', 3]],
  ]);
});

it('leaves out what was not asked for, and keeps the numbers of the rest', () => {
  expect(told(new Set(['reason']))).toEqual([['why', ['reason', 3]]]);
});
