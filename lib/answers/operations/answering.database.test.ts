import { beforeEach, expect, it } from 'vitest';
import { longestAnswer } from '#lib/answers/model';
import { answerQuestion, countWaiting, handOver, listQuestions, openQuestion } from '#lib/answers/operations/answering';
import { findQuestion, leaveQuestion } from '#lib/answers/operations/questions';
import { findRecords } from '#lib/audit/operations';
import { openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { beginAnswer } from '#lib/catalogue/drafts/operations/writing';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { newKey } from '#lib/id';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const clerk = atDesk('clerk', 'clerk', 'environment');
const taxClerk = atDesk('tax', 'clerk', 'tax');
const offices = readSampleEntries().filter(({ kind }) => kind === 'office');

let reference: string;
beforeEach(async () => {
  await importEntries(offices, now);
  const left = await leaveQuestion({ question: 'ごみ袋はどこで買えますか', formKey: newKey(), locale: 'ja' }, now);
  if (!left.ok) throw new Error(left.fault);
  reference = left.value;
});
const answer = (staff: typeof clerk, words: string, seen = '') => answerQuestion(staff, reference, { answer: words, seen }, now);

it('is answered once, for the office of whoever answers, and recorded without its words', async () => {
  expect(await countWaiting(clerk, now)).toBe(1);
  expect(await answer(clerk, ' お店で買えます。 ')).toEqual({ ok: true, value: reference });
  expect(await findQuestion(reference, now)).toMatchObject({ answer: 'お店で買えます。', office: 'environment', answeredAt: now });
  expect(await countWaiting(clerk, now)).toBe(0);
  expect((await listQuestions(now)).answered).toHaveLength(1);
  const [record] = await findRecords({});
  expect(record).toMatchObject({ act: 'questions.answered', subject: `question/${reference}`, actor: clerk.id });
  expect(JSON.stringify(record)).not.toContain('お店');
});

it('tells the second of two who answer', async () => {
  const both = await Promise.all([answer(clerk, '一'), answer(taxClerk, '二')]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  // Where the first was done before the second began, the question is the first one's office's by then.
  expect(both).toContainEqual({ ok: false, fault: expect.stringMatching(/^(answered-meanwhile|not-found)$/) });
});

it('is mended by whoever saw the answer', async () => {
  await answer(clerk, '一');
  expect(await answer(clerk, '二', now.toISOString())).toMatchObject({ ok: true });
  expect((await findQuestion(reference, now))?.answer).toBe('二');
});

it.each([
  [' \n', 'answer-empty'],
  ['あ'.repeat(longestAnswer + 1), 'answer-too-long'],
])('refuses with a code', async (words, fault) => {
  expect(await answer(clerk, words)).toEqual({ ok: false, fault });
});

it('goes to the office that knows, and is no longer another’s to answer', async () => {
  expect(await handOver(clerk, reference, 'nowhere', now)).toEqual({ ok: false, fault: 'office-missing' });
  expect(await handOver(clerk, reference, 'tax', now)).toEqual({ ok: true, value: reference });
  expect((await openQuestion(clerk, reference, now))?.mayAnswer).toBe(false);
  expect(await answer(clerk, '一')).toEqual({ ok: false, fault: 'not-found' });
  expect(await countWaiting(clerk, now)).toBe(0);
  expect(await countWaiting(taxClerk, now)).toBe(1);
  expect((await answer(taxClerk, '一')).ok).toBe(true);
});

it('becomes the draft of an answer, with its words in their language', async () => {
  const editor = atDesk('editor', 'editor', 'environment');
  const asked = { question: 'Đổ rác\nở đâu?', answer: 'Ở đây.', locale: 'vi', office: 'environment' } as const;
  const begun = await beginAnswer(editor, asked, now);
  if (!begun.ok) throw new Error(begun.fault);
  const { texts, facts } = (await openOnDesk(editor, begun.value))?.content ?? { texts: {}, facts: {} };
  expect(facts).toMatchObject({ office: 'environment' });
  expect(texts.vi?.text).toEqual({ title: 'Đổ rác ở đâu?', words: ['Đổ rác ở đâu?'], answer: 'Ở đây.' });
  expect(texts.ja?.text).toEqual({ title: 'Đổ rác ở đâu?', words: [] });
  expect(await beginAnswer(clerk, asked, now)).toEqual({ ok: false, fault: 'not-found' });
});

it('is not answered by who has no such right', async () => {
  expect(await answer(atDesk('auditor', 'auditor'), '一')).toEqual({ ok: false, fault: 'not-found' });
});
