import { expect, it } from 'vitest';
import { type ProcedureFacts as Facts, ProcedureFacts } from '#lib/procedures/model';
import { definitionFaults } from '#lib/procedures/rules';

const whole = ProcedureFacts.parse({
  ...{ office: 'children', minutes: 1, keptYears: 1, steps: [{ id: 'first' }, { id: 'second' }] },
  fields: [
    { type: 'yes-no', id: 'member', step: 'first' },
    { type: 'choice', id: 'day', step: 'first', when: [{ kind: 'yes', field: 'member' }] },
    { type: 'group', id: 'children', step: 'second' },
    { type: 'yes-no', id: 'ill', step: 'second', group: 'children' },
    { type: 'text', id: 'medicine', step: 'second', group: 'children', when: [{ kind: 'yes', field: 'ill' }] },
  ],
  options: [
    { id: 'saturday', field: 'day' },
    { id: 'sunday', field: 'day' },
  ],
  exits: [{ id: 'no-member', step: 'first', when: [{ kind: 'no', field: 'member' }] }],
});
const faultsWith = (change: (facts: Facts) => void) => {
  const facts = structuredClone(whole);
  change(facts);
  return definitionFaults(facts).map(({ code, path, excerpt }) => `${code} ${path.join('.')} ${excerpt}`);
};
const fieldNamed = (facts: Facts, id: string) => facts.fields.find((field) => field.id === id) ?? facts.fields[0];

it('finds nothing in a form that can be walked', () => {
  expect(faultsWith(() => {})).toEqual([]);
});

it('finds a condition on what is asked later, is of another type, stands in a row, or has no such option', () => {
  expect(faultsWith(({ steps }) => steps[0]?.when.push({ kind: 'yes', field: 'member' }))).toEqual([
    'condition-misfit steps.0.when.0 member',
  ]);
  expect(faultsWith(({ exits }) => exits[0]?.when.push({ kind: 'number', field: 'member', least: 1 }))).toEqual([
    'condition-misfit exits.0.when.1 member',
  ]);
  expect(faultsWith(({ steps }) => steps[1]?.when.push({ kind: 'yes', field: 'ill' }))).toEqual(['condition-misfit steps.1.when.0 ill']);
  expect(faultsWith(({ exits }) => exits[0]?.when.push({ kind: 'one-of', field: 'day', options: ['monday'] }))).toEqual([
    'condition-misfit exits.0.when.1 day',
  ]);
});

it('finds a row without its group, options that nobody can choose, and a step without a question or of a name that has another page', () => {
  expect(faultsWith((facts) => Object.assign(fieldNamed(facts, 'ill') ?? {}, { group: 'member' }))).toContain('group-misfit fields.3 ill');
  expect(faultsWith(({ options }) => options.pop())).toEqual(['options-misfit fields.1 day']);
  expect(faultsWith(({ options }) => options.push({ id: 'x', field: 'member' }))).toEqual(['options-misfit fields.0 member']);
  expect(faultsWith(({ steps }) => steps.push({ id: 'third', when: [] }))).toEqual(['step-empty steps.2 third']);
  expect(
    faultsWith((facts) => {
      for (const field of facts.fields) if (field.step === 'second') field.step = 'check';
      Object.assign(facts.steps[1] ?? {}, { id: 'check' });
    }),
  ).toEqual(['step-reserved steps.1 check']);
});
