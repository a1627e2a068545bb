import { expect, it } from 'vitest';
import { keepRefusedForm, refusedForm } from '#lib/forms/operations';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const form = { values: { question: '𠮷野家 <script>' }, faults: { question: 'question-too-long' } };

it('brings a refused form back as it was, for an hour and under its key only', async () => {
  await keepRefusedForm('key', form, now);
  expect(await refusedForm('key', now)).toEqual(form);
  expect(await refusedForm('other', now)).toBeUndefined();
  expect(await refusedForm('', now)).toBeUndefined();
  expect(await refusedForm('key', new Date(now.getTime() + 3_600_001))).toBeUndefined();
});
