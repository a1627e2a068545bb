import { expect, it } from 'vitest';
import { withAct } from '#lib/procedures/journey/acts';
import { askedIn } from '#lib/procedures/journey/asked';
import { ProcedureFacts } from '#lib/procedures/model';

const facts = ProcedureFacts.parse({
  ...{ office: 'children', minutes: 1, keptYears: 1, steps: [{ id: 'spouse' }, { id: 'children' }] },
  fields: [
    { type: 'yes-no', id: 'has-spouse', step: 'spouse' },
    { type: 'text', id: 'spouse-name', step: 'spouse', when: [{ kind: 'yes', field: 'has-spouse' }] },
    { type: 'group', id: 'children', step: 'children', least: 1, most: 3 },
    { type: 'yes-no', id: 'apart', step: 'children', group: 'children' },
    { type: 'text', id: 'where', step: 'children', group: 'children', when: [{ kind: 'yes', field: 'apart' }] },
    { type: 'text', id: 'with-whom', step: 'children', group: 'children', when: [{ kind: 'yes', field: 'has-spouse' }] },
    { type: 'documents', id: 'photos', step: 'children' },
  ],
});
const asked = (step: string, typed: Record<string, string>) => [...askedIn(facts, step, typed, '2026-11-22')];

it('asks what follows from an answer as soon as it stands there, and not before', () => {
  expect(asked('spouse', {})).toEqual(['has-spouse']);
  expect(asked('spouse', { 'has-spouse': 'yes' })).toEqual(['has-spouse', 'spouse-name']);
});

it('asks in each row what that row’s answers ask for, and what the steps before do', () => {
  const typed = { 'has-spouse': 'yes', 'children.0.apart': 'yes', 'children.2.apart': 'no' };
  expect(asked('children', typed)).toEqual([
    ...['children', 'children.0.apart', 'children.0.where', 'children.0.with-whom', 'children.2.apart', 'children.2.with-whom', 'photos'],
  ]);
  expect(asked('children', {})).toEqual(['children', 'children.0.apart', 'photos']);
});

it('adds a row after those that stand there, also empty ones, up to as many as there may be, and takes one away', () => {
  const act = (typed: Record<string, string>, kind: string, name: string, id = '') => withAct(facts, typed, { kind, name, id });
  const two = act({ 'children.0.apart': 'no' }, 'add', 'children');
  const three = act(two, 'add', 'children');
  expect(Object.keys(three)).toEqual(['children.0.apart', 'children.0._row', 'children.1._row', 'children.2._row']);
  expect(act(three, 'add', 'children')).toEqual(three);
  expect(asked('children', act(three, 'remove', 'children.1'))).toEqual(['children', 'children.0.apart', 'children.2.apart', 'photos']);
});

it('takes a file away, and moves one a place earlier', () => {
  const typed = { photos: 'a b c' };
  const act = (kind: string, id: string) => withAct(facts, typed, { kind, name: 'photos', id })['photos'];
  expect([act('detach', 'b'), act('earlier', 'c'), act('earlier', 'a'), act('earlier', 'x')]).toEqual(['a c', 'a c b', 'a b c', 'a b c']);
});
