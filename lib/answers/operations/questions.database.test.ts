import { expect, it } from 'vitest';
import { longestQuestion, questionKeptDays } from '#lib/answers/model';
import { findQuestion, leaveQuestion } from '#lib/answers/operations/questions';
import { newKey } from '#lib/id';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

it('keeps a question under a reference that can be read over the phone, without what names a person', async () => {
  const left = await leaveQuestion({ question: ' 090-1234-5678 に電話して ', formKey: newKey(), locale: 'ja' }, now);
  if (!left.ok) throw new Error(left.fault);
  expect(left.value).toMatch(/^[2-9A-HJKMNP-TW-Z]{4}-[2-9A-HJKMNP-TW-Z]{4}$/);
  expect((await findQuestion(left.value.toLowerCase(), now))?.question).toBe('＊＊＊ に電話して');
});

it('takes the same form sent twice, even at once, as one question', async () => {
  const formKey = newKey();
  const sent = await Promise.all([1, 2, 3].map(() => leaveQuestion({ question: 'ごみ', formKey, locale: 'ja' }, now)));
  expect(new Set(sent.map((one) => one.ok && one.value)).size).toBe(1);
});

it('refuses an empty and an endless question with a code', async () => {
  expect(await leaveQuestion({ question: ' \n ', formKey: newKey(), locale: 'ja' }, now)).toEqual({ ok: false, fault: 'question-empty' });
  const long = 'あ'.repeat(longestQuestion + 1);
  expect(await leaveQuestion({ question: long, formKey: newKey(), locale: 'ja' }, now)).toEqual({ ok: false, fault: 'question-too-long' });
});

it('forgets when it promised to', async () => {
  const left = await leaveQuestion({ question: 'ごみ', formKey: newKey(), locale: 'ja' }, now);
  if (!left.ok) throw new Error(left.fault);
  expect(await findQuestion(left.value, later(questionKeptDays - 1))).toBeDefined();
  expect(await findQuestion(left.value, later(questionKeptDays + 1))).toBeUndefined();
});
