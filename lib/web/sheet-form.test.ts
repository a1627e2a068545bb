import { expect, it } from 'vitest';
import { ProcedureFacts } from '#lib/procedures/model';
import { takeSheet } from '#lib/web/sheet-form';

const facts = ProcedureFacts.parse({
  ...{ office: 'citizens', minutes: 5, keptYears: 1, steps: [{ id: 'who' }] },
  fields: [
    { type: 'group', id: 'person', step: 'who' },
    { type: 'name', id: 'person-name', step: 'who', group: 'person' },
  ],
});
const now = new Date('2026-11-22T10:00:00+09:00');
const taken = (fields: Record<string, string>) => takeSheet({ desk: 'key' }, { slug: 'x', facts }, { fields, files: [] }, now);
const typed = { _key: 'key', 'person.0._row': 'on', 'person.0.person-name.name': '浜田 千尋' };

it('keeps everything that was keyed in, and goes on in the row that was added', async () => {
  const sheet = await taken({ ...typed, act: 'add:person' });
  expect(sheet).toEqual({ typed: { ...typed, 'person.1._row': 'on' }, faults: {}, place: 'person.1' });
});

it('goes on at the group whose row was taken away', async () => {
  expect(await taken({ ...typed, act: 'remove:person.0' })).toEqual({ typed: { _key: 'key' }, faults: {}, place: 'person' });
});

it('has nowhere to go on where it was sent to be received', async () => {
  expect(await taken(typed)).toEqual({ typed, faults: {}, place: undefined });
});
