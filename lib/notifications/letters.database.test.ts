import { beforeEach, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { residents } from '#db/schema';
import { type Answer, headerOf, LocalMailServer } from '#lib/mail/local-server.fixture';
import { deliver, later, noon, tell } from '#lib/notifications/listeners.fixture';
import { tellResident } from '#lib/notifications/operations/announcing';
import { figures } from '#lib/notifications/operations/figures';
import { choose, noChoices, stop } from '#lib/notifications/operations/subscribing';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const hanako = { residentId: 'hanako' };
let server: LocalMailServer;

beforeEach(async () => {
  server = new LocalMailServer();
  await server.open();
  vi.stubEnv('MAIL_SERVER', server.address);
  vi.stubEnv('MAIL_FROM', 'city@city.example');
  const account = { name: '', email: 'hanako@city.example', emailVerified: true, locale: 'ja', image: null };
  await write((writer) => writer.insert(residents).values({ id: 'hanako', ...account, createdAt: noon, updatedAt: noon }));
  await choose(hanako, { ...noChoices, topics: ['disasters'], byEmail: true }, 'ja', noon);
});

it('brings a notice by letter, with the address where such letters are stopped', async () => {
  await tell('断水', noon);
  await deliver(noon);
  await deliver(later(noon, 61));
  expect(server.taken).toHaveLength(1);
  expect(headerOf(server.taken[0] ?? '', 'List-Unsubscribe')).toMatch(/^<http.*\/ja\/me\/notifications>$/);
  expect(await figures('断水', 'mail')).toMatchObject({ sent: 1 });
});

it.each<[what: string, answer: Answer, becomes: object]>([
  ['for now (451), the letter itself', { letter: 451 }, { waiting: 1 }],
  ['for now (450), whoever it is for', { recipient: 450 }, { waiting: 1 }],
  ['for good (554), the letter itself', { letter: 554 }, { failed: 1 }],
  ['for good (550), whoever it is for', { recipient: 550 }, { failed: 1 }],
  ['our own password (535), which can be mended', { password: 535 }, { waiting: 1 }],
])('when a mail server refuses %s', async (_, answer, becomes) => {
  server.answer = answer;
  await tell('断水', noon);
  await deliver(noon);
  expect(await figures('断水', 'mail')).toMatchObject(becomes);
  server.answer = 250;
  await deliver(later(noon, 61));
  expect(server.taken).toHaveLength('waiting' in becomes ? 1 : 0);
});

it('waits for a mail server that is gone', async () => {
  server.close();
  await tell('断水', noon);
  await deliver(noon);
  expect(await figures('断水', 'mail')).toMatchObject({ waiting: 1 });
  server = new LocalMailServer();
  await server.open();
  vi.stubEnv('MAIL_SERVER', server.address);
  await deliver(later(noon, 61));
  expect(server.taken).toHaveLength(1);
});

it('writes no more to whoever has ended it before it was his turn, but of what concerns himself', async () => {
  server.answer = { letter: 451 };
  const message = { kind: 'new-sign-in', params: { device: 'Pixel 9' } } as const;
  await tell('断水', noon);
  await write((writer) => tellResident(writer, { ...hanako, message, key: 'sign-in' }, noon));
  await deliver(noon);
  server.answer = 250;
  await stop(hanako);
  await deliver(later(noon, 61));
  expect(server.taken).toHaveLength(1);
  expect(await figures('断水', 'mail')).toMatchObject({ failed: 1, waiting: 0 });
  expect(await figures('resident/hanako/sign-in', 'mail')).toMatchObject({ sent: 1 });
});
