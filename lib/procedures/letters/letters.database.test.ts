import { beforeEach, expect, it, vi } from 'vitest';
import { read, write } from '#db/client';
import { headerOf, LocalMailServer } from '#lib/mail/local-server.fixture';
import { removeApplications } from '#lib/procedures/applications/store';
import { clerk, done, hanako, later, now, openOffice, seenOf, sent } from '#lib/procedures/cases/desk.fixture';
import { decide } from '#lib/procedures/cases/operations/deciding';
import { askForCorrection, takeUp } from '#lib/procedures/cases/operations/examining';
import { writeMessage } from '#lib/procedures/cases/operations/writing';
import { sendLettersDue } from '#lib/procedures/letters/operations';
import { lettersDue } from '#lib/procedures/letters/store';
import { send } from '#lib/procedures/operations/sending';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(async () => {
  await openOffice();
  vi.spyOn(console, 'error').mockReturnValue();
});

const email = 'hanako@example.jp';
const waiting = () => lettersDue(read, later(99), 10);
const minutes = (count: number) => later(count / 60);

async function mailServer(): Promise<LocalMailServer> {
  const server = new LocalMailServer();
  await server.open();
  vi.stubEnv('MAIL_SERVER', server.address);
  return server;
}

it('waits from the moment something was sent until the mail server has it, also past the end of the process', async () => {
  const server = await mailServer();
  const application = await sent(hanako, now, email);
  expect(await waiting()).toMatchObject([{ reference: application.reference, what: 'receipt', attempts: 0 }]);
  expect(server.taken).toEqual([]);
  await sendLettersDue(now);
  expect(server.taken).toHaveLength(1);
  expect(headerOf(server.taken[0] ?? '', 'to')).toBe(email);
  expect(headerOf(server.taken[0] ?? '', 'message-id')).toContain(`application-${application.reference}@`);
  expect(await waiting()).toEqual([]);
});

it('is one letter however often the application is sent', async () => {
  const server = await mailServer();
  const { draftId, contact } = await sent(hanako, now, email);
  await send(hanako, 'dog-registration', { draftId, edition: 1, contact }, now);
  await sendLettersDue(now);
  await send(hanako, 'dog-registration', { draftId, edition: 1, contact }, now);
  await sendLettersDue(later(1));
  expect(server.taken).toHaveLength(1);
});

it('is not written where nobody gave an address', async () => {
  await sent();
  expect(await waiting()).toEqual([]);
});

it('is tried again after a minute, ten, an hour and six, and then given up', async () => {
  const server = await mailServer();
  server.answer = { recipient: 450 };
  await sent(hanako, now, email);
  const tried: number[] = [];
  for (let minute = 0; minute < 600; minute += 1) {
    const [before] = await waiting();
    await sendLettersDue(minutes(minute));
    const [after] = await waiting();
    if (before && after?.attempts !== before.attempts) tried.push(minute);
  }
  expect(tried).toEqual([0, 1, 11, 71, 431]);
  expect(await waiting()).toEqual([]);
});

it('goes out when a server that was busy takes it, and is not tried again where there is no such mailbox', async () => {
  const server = await mailServer();
  server.answer = { recipient: 450 };
  await sent(hanako, now, email);
  await sendLettersDue(now);
  server.answer = 250;
  await sendLettersDue(minutes(1));
  expect(server.taken).toHaveLength(1);
  server.answer = { recipient: 550 };
  await sent({ residentId: 'taro' }, now, email);
  await sendLettersDue(minutes(2));
  expect(await waiting()).toEqual([]);
});

const guest = { guest: 'key-of-his-phone' };
const subjects = ({ taken }: LocalMailServer) => taken.map((letter) => decoded(headerOf(letter, 'subject') ?? ''));
const decoded = (head: string) => head.replace(/=\?UTF-8\?B\?([^?]*)\?= ?/gi, (_, word: string) => Buffer.from(word, 'base64').toString());

it('tells whoever has no account that there is something to correct, to read, and that it is decided', async () => {
  const server = await mailServer();
  const taken = done(await takeUp(clerk, await sent(guest, now, email), now));
  await sendLettersDue(now);
  const asking = { fields: ['dog-name'], why: '名前を確かめてください', until: '2026-12-04' };
  const asked = done(await askForCorrection(clerk, seenOf(taken), asking, now));
  await sendLettersDue(now);
  done(await writeMessage(clerk, asked.reference, 'お電話をください。', now));
  await sendLettersDue(now);
  done(await decide(clerk, seenOf(asked), { outcome: 'granted', reason: '' }, later(1)));
  await sendLettersDue(later(1));
  expect(subjects(server)).toEqual([
    expect.stringContaining('申請を受け付けました'),
    `【汐見市】申請に直していただくところがあります（受付番号 ${asked.reference}）`,
    expect.stringContaining('市役所から連絡があります'),
    expect.stringContaining('申請の結果が出ました'),
  ]);
  const [, body = ''] = (server.taken[1] ?? '').split('\r\n\r\n');
  const text = Buffer.from(body, 'base64').toString();
  expect(text).toContain('12月4日');
  expect(text).toContain(`/ja/applications/${asked.reference}`);
  // Others read letters too: what it is stands on its page alone.
  expect(text).not.toContain('名前を確かめて');
});

it('asks for nothing any more that was decided before the letter went out', async () => {
  const taken = done(await takeUp(clerk, await sent(guest, now, email), now));
  const asked = done(await askForCorrection(clerk, seenOf(taken), { fields: ['dog-name'], why: 'まだ', until: '2026-12-04' }, now));
  done(await decide(clerk, seenOf(asked), { outcome: 'granted', reason: '' }, now));
  const server = await mailServer();
  await sendLettersDue(now);
  expect(subjects(server).filter((subject) => subject.includes('直していただく'))).toEqual([]);
  expect(subjects(server)).toHaveLength(2);
});

it('writes none to whoever is told in his account', async () => {
  const taken = done(await takeUp(clerk, await sent(hanako, now, email), now));
  done(await decide(clerk, seenOf(taken), { outcome: 'granted', reason: '' }, now));
  expect(await waiting()).toMatchObject([{ what: 'receipt' }]);
});

it('is forgotten with its application', async () => {
  const { reference } = await sent(hanako, now, email);
  await write((writer) => removeApplications(writer, [reference]));
  expect(await waiting()).toEqual([]);
});
