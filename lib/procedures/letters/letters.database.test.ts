import { beforeEach, expect, it, vi } from 'vitest';
import { read, write } from '#db/client';
import { headerOf, LocalMailServer } from '#lib/mail/local-server.fixture';
import { removeApplications } from '#lib/procedures/applications/store';
import { hanako, later, now, openOffice, sent } from '#lib/procedures/cases/desk.fixture';
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

it('is forgotten with its application', async () => {
  const { reference } = await sent(hanako, now, email);
  await write((writer) => removeApplications(writer, [reference]));
  expect(await waiting()).toEqual([]);
});
