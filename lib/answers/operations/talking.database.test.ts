import { expect, it } from 'vitest';
import { longestQuestion, mostTurns, saidKeptDays, talkOpenHours } from '#lib/answers/model';
import { choose, forgetTalks, judge, openTalk, say } from '#lib/answers/operations/talking';
import { newKey } from '#lib/id';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-24T10:00:00+09:00');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const place = () => ({ talk: newKey(), voice: 'ja' as const });

it('keeps what was said without what names a person, in its order', async () => {
  const here = place();
  expect(await say(here, { number: 1, said: '090-1234-5678 です。山田太郎と申します。こんにちは' }, now)).toEqual({ ok: true, value: 1 });
  await say(here, { number: 2, said: 'ありがとう' }, now);
  const turns = await openTalk(here.talk, now);
  expect(turns.map(({ number, said }) => [number, said])).toEqual([
    [1, '＊＊＊ です。＊＊＊と申します。こんにちは'],
    [2, 'ありがとう'],
  ]);
});

it('takes a second tap, even at the same time, as the same turn; other words in its place as the next', async () => {
  const here = place();
  await Promise.all([1, 2, 3].map(() => say(here, { number: 1, said: 'こんにちは' }, now)));
  expect(await openTalk(here.talk, now)).toHaveLength(1);
  expect(await say(here, { number: 1, said: 'ありがとう' }, now)).toEqual({ ok: true, value: 2 });
  expect((await openTalk(here.talk, now)).map(({ said }) => said)).toEqual(['こんにちは', 'ありがとう']);
});

it('goes on with what is chosen, under the name by which it was offered', async () => {
  const here = place();
  await choose(here, { number: 1, about: { kind: 'service', slug: 'moving-in' }, named: '転入届' }, now);
  expect(await openTalk(here.talk, now)).toMatchObject([{ said: '転入届', reply: { form: 'answer', about: { slug: 'moving-in' } } }]);
});

it('refuses what is empty, endless or without end with a code', async () => {
  const here = place();
  expect(await say(here, { number: 1, said: ' \n' }, now)).toEqual({ ok: false, fault: 'question-empty' });
  expect(await say(here, { number: 1, said: 'あ'.repeat(longestQuestion + 1) }, now)).toEqual({ ok: false, fault: 'question-too-long' });
  expect(await say(here, { number: mostTurns + 1, said: 'ごみ' }, now)).toEqual({ ok: false, fault: 'talk-too-long' });
  expect(await openTalk(here.talk, now)).toEqual([]);
});

it('remembers the last word on whether a reply helped, and passes over a turn that is not there', async () => {
  const here = place();
  await say(here, { number: 1, said: 'こんにちは' }, now);
  await judge(here.talk, 1, true, now);
  await judge(here.talk, 1, false, now);
  await judge(here.talk, 7, true, now);
  expect(await openTalk(here.talk, now)).toMatchObject([{ helpful: false }]);
});

it('shows a talk to its own page only, for its hours, and forgets what was said when it promised to', async () => {
  const here = place();
  await say(here, { number: 1, said: 'こんにちは' }, now);
  expect(await openTalk('', now)).toEqual([]);
  expect(await openTalk(newKey(), now)).toEqual([]);
  expect(await openTalk(here.talk, later(talkOpenHours + 1))).toEqual([]);
  await forgetTalks(later(saidKeptDays * 24 - 1));
  expect(await openTalk(here.talk, now)).toHaveLength(1);
  await forgetTalks(later(saidKeptDays * 24 + 1));
  expect(await openTalk(here.talk, now)).toEqual([]);
});
