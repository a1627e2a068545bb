import { expect, it } from 'vitest';
import { filesGiven, takesFiles } from '#lib/procedures/files/rules';
import { ProcedureFacts } from '#lib/procedures/model';

const facts = ProcedureFacts.parse({
  ...{ office: 'welfare', minutes: 1, keptYears: 1, steps: [{ id: 'who' }, { id: 'things' }] },
  fields: [
    { type: 'documents', id: 'identity-paper', step: 'who', identity: true },
    { type: 'text', id: 'remark', step: 'who' },
    { type: 'group', id: 'thing', step: 'things' },
    { type: 'documents', id: 'photos', step: 'things', group: 'thing' },
  ],
});

it('finds every file that was given, in a field and in the rows of a group, and of which copies are marked', () => {
  const rows = [{ photos: ['b'] }, { name: '冷蔵庫' }, { photos: ['c', 'd'] }];
  expect(filesGiven(facts, { 'identity-paper': ['a'], remark: 'x', thing: rows })).toEqual([
    { step: 'who', identity: true, ids: ['a'] },
    { step: 'things', identity: false, ids: ['b'] },
    { step: 'things', identity: false, ids: ['c', 'd'] },
  ]);
  expect(filesGiven(facts, {})).toEqual([]);
});

it('knows the controls that take files', () => {
  const known = ['identity-paper', 'thing.0.photos', 'thing.12.photos'];
  const others = [
    '',
    'remark',
    'photos',
    'thing',
    'thing.photos',
    'thing.0.identity-paper',
    'thing.x.photos',
    'other.0.photos',
    'thing.0.photos.x',
  ];
  expect([...known, ...others].filter((control) => takesFiles(facts, control))).toEqual(known);
});

it('knows whether a procedure asks for files at all', () => {
  expect(takesFiles(facts)).toBe(true);
  expect(takesFiles({ ...facts, fields: facts.fields.filter(({ type }) => type !== 'documents') })).toBe(false);
});
