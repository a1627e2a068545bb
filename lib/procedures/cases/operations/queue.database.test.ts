import { beforeEach, expect, it } from 'vitest';
import { saveHolidayList } from '#lib/calendar/operations';
import {
  clerk,
  colleague,
  done,
  examined,
  hanako,
  later,
  now,
  openOffice,
  seenOf,
  sent,
  stranger,
} from '#lib/procedures/cases/desk.fixture';
import { decide } from '#lib/procedures/cases/operations/deciding';
import { decideAll, takeUpAll } from '#lib/procedures/cases/operations/in-bulk';
import { caseAt } from '#lib/procedures/cases/operations/looking';
import { casesWaiting, type QueueFilter, queue } from '#lib/procedures/cases/operations/queue';
import { writeBack } from '#lib/procedures/cases/operations/writing';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
beforeEach(openOffice);

const inQueue = async (filter: Partial<QueueFilter>, staff = clerk) =>
  (await queue(staff, { part: 'open', page: 1, ...filter }, later(24 * 6))).cases.map(({ reference }) => reference);

it('shows what is not over, the longest waiting first, with counts of every state', async () => {
  const [second, first] = [await sent(hanako, later(2)), await sent(hanako, later(1))];
  const over = done(await decide(clerk, seenOf(await examined()), { outcome: 'granted', reason: '' }, now));
  const { cases, counts, pages } = await queue(clerk, { part: 'open', page: 9 }, later(3));
  expect([cases.map(({ reference }) => reference), pages]).toEqual([[first.reference, second.reference], 1]);
  expect(counts).toEqual({ open: 2, unread: 0, submitted: 2, examining: 0, correction: 0, decided: 1, withdrawn: 0 });
  expect(await inQueue({ part: 'decided' })).toEqual([over.reference]);
  expect(JSON.stringify(cases)).not.toMatch(/花子|ボチ|hanako/);
});

it('is narrowed to what one has oneself, to what nobody has, and to a procedure', async () => {
  const [free, mine, hers] = [await sent(), await examined(clerk), await examined(colleague)];
  expect(await inQueue({ who: 'me' })).toEqual([mine.reference]);
  expect(await inQueue({ who: 'me' }, colleague)).toEqual([hers.reference]);
  expect(await inQueue({ who: 'nobody' })).toEqual([free.reference]);
  expect(await inQueue({ procedure: 'bulky-waste' })).toEqual([]);
});

it('is that of one’s own office, and of all for the whole city hall', async () => {
  const { reference } = await sent();
  expect(await inQueue({}, stranger)).toEqual([]);
  expect(await inQueue({}, atDesk('kudo', 'clerk'))).toEqual([reference]);
  expect(await inQueue({}, atDesk('kitagawa', 'auditor'))).toEqual([]);
});

it('says for how many days the city hall has worked since something came in', async () => {
  await saveHolidayList([{ day: '2026-11-23', name: '勤労感謝の日' }]);
  await sent();
  // From Friday over the weekend and the holiday to Thursday.
  expect((await queue(clerk, { part: 'open', page: 1 }, later(24 * 6))).cases[0]?.waiting).toBe(3);
});

it('tells where an applicant waits to be read, until somebody has', async () => {
  const { reference } = await sent();
  expect(await inQueue({ part: 'unread' })).toEqual([]);
  await writeBack(hanako, reference, '電話番号が変わりました', later(1));
  expect(await inQueue({ part: 'unread' })).toEqual([reference]);
  expect(await casesWaiting(clerk)).toEqual({ submitted: 1, unread: 1 });
  await caseAt(clerk, reference, later(2));
  expect(await casesWaiting(clerk)).toEqual({ submitted: 1, unread: 0 });
});

it('takes up and decides many at once, and tells which could not be and why', async () => {
  const all = [await sent(), await sent(), await sent()].map(seenOf);
  const [first, second, third] = all;
  if (!first || !second || !third) throw new Error('none');
  await takeUpAll(colleague, [second], now);
  expect(await takeUpAll(clerk, [...all, { reference: 'NONE-NONE', edition: 1 }], now)).toEqual({
    done: [first.reference, third.reference],
    left: [
      { reference: second.reference, fault: 'outdated' },
      { reference: 'NONE-NONE', fault: 'not-found' },
    ],
  });
  const now2 = all.map(({ reference }) => ({ reference, edition: 2 }));
  const decided = await decideAll(clerk, [...now2, { reference: first.reference, edition: 3 }], { outcome: 'granted', reason: '' }, now);
  expect(decided.done).toHaveLength(3);
  expect(decided.left).toEqual([{ reference: first.reference, fault: 'state-wrong' }]);
});
