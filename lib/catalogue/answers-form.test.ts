import { expect, it } from 'vitest';
import { readAnswers } from '#lib/catalogue/answers-form';

const questions = [
  { id: 'children', kind: 'count' as const },
  { id: 'dog', kind: 'yes-no' as const },
];

it('understands sloppy digits and leaves open questions open', () => {
  const read = readAnswers(questions, { children: ' ２ ', dog: 'yes', date: '2026-12-01', step: 'checklist' });
  expect(read).toMatchObject({ answers: { children: 2, dog: 'yes' }, happened: '2026-12-01', faults: [], sent: true });
  expect(readAnswers(questions, {})).toMatchObject({ answers: {}, happened: undefined, faults: [], sent: false });
});

it('names what it cannot understand and keeps what was typed', () => {
  const read = readAnswers(questions, { children: 'many', date: '2026-02-29', step: 'checklist' });
  expect(read.faults).toEqual([
    { field: 'date', code: 'date', value: '2026-02-29' },
    { field: 'children', code: 'count', value: 'many' },
  ]);
  expect(read.typed).toEqual({ children: 'many', date: '2026-02-29' });
});

it('takes the first of several and cuts what is too long', () => {
  expect(readAnswers(questions, { children: ['3', '4'] }).answers).toEqual({ children: 3 });
  expect(readAnswers(questions, { children: '9'.repeat(9999) }).faults[0]?.value.length).toBe(40);
});
