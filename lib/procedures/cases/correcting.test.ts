import { expect, it } from 'vitest';
import { correct, leftEmpty, mending } from '#lib/procedures/cases/correcting';
import { dogFacts, dogTyped, today } from '#lib/procedures/cases/desk.fixture';
import { someFiles } from '#lib/procedures/journey/walk.fixture';
import { ProcedureFacts } from '#lib/procedures/model';

const correcting = (...asked: string[]) => ({ facts: dogFacts, asked, before: dogTyped, day: today });

it('changes what was asked for and nothing else, whatever is sent', () => {
  const { typed, journey } = correct(correcting('dog-name'), { 'dog-name': 'ポチ', breed: '秋田犬', 'no-such.control': 'x' });
  expect(typed).toEqual({ ...dogTyped, 'dog-name': 'ポチ' });
  expect(journey.next).toBeUndefined();
  expect(journey.answers).toMatchObject({ 'dog-name': 'ポチ', breed: '柴犬' });
});

it('asks for what follows from a corrected choice, and takes it', () => {
  const elsewhere = correct(correcting('kept-elsewhere'), { 'kept-elsewhere': 'yes' });
  expect(elsewhere.journey).toMatchObject({ next: 'owner' });
  expect(elsewhere.fields).toEqual(['kept-elsewhere', 'kept-at']);
  const at = { 'kept-at.postalCode': '0870012', 'kept-at.address': '汐見市浜町4' };
  const { journey } = correct(correcting('kept-elsewhere'), { 'kept-elsewhere': 'yes', ...at });
  expect(journey.next).toBeUndefined();
  expect(journey.answers['kept-at']).toEqual({ postalCode: '087-0012', address: '汐見市浜町4' });
});

it('takes what follows step by step, each with its files', () => {
  const form = { vaccinated: 'yes', 'vaccination-certificate': someFiles[0] ?? '' };
  const { journey } = correct(correcting('vaccinated'), form);
  expect(journey.answers).toMatchObject({ vaccinated: true, 'vaccination-certificate': [someFiles[0]] });
});

it('tells what is wrong with a correction, and keeps what was left empty empty', () => {
  const { journey, typed } = correct(correcting('dog-name', 'breed'), { breed: '秋田犬' });
  expect(journey.steps.at(-1)?.faults).toEqual({ 'dog-name': 'missing' });
  expect(typed).not.toHaveProperty('dog-name');
});

it('is read as on the day on which it was sent', () => {
  const born = { 'born.year': '2026', 'born.month': '11', 'born.day': '21' };
  expect(correct(correcting('born'), born).journey.steps.at(-1)?.faults).toEqual({ 'born.year': 'date-late' });
  expect(correct({ ...correcting('born'), day: '2026-11-21' }, born).journey.next).toBeUndefined();
});

it('knows what was asked for and left empty, and nothing that was not asked for', () => {
  const { answers } = correct(correcting(), {}).journey;
  expect(leftEmpty(dogFacts, answers, today)).toEqual(['features']);
});

it('does not bring back the row that was taken out of a form that came back', () => {
  const facts = ProcedureFacts.parse({
    ...{ office: 'children', minutes: 1, keptYears: 1, steps: [{ id: 'children' }] },
    fields: [
      { id: 'children', type: 'group', step: 'children' },
      { id: 'child', type: 'text', step: 'children', group: 'children' },
    ],
  });
  const before = { 'children.0': 'on', 'children.0.child': '一郎', 'children.1': 'on', 'children.1.child': '二郎' };
  const back = { 'children.0': 'on', 'children.0.child': '一郎' };
  const { typed } = mending({ facts, asked: ['children'], before, day: today }, back);
  expect(Object.keys(typed).filter((name) => name.startsWith('children.'))).toHaveLength(2);
});
