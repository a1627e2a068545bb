import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { keptLetters } from '#lib/mail/operations';
import { deliver, noon, openService, tell } from '#lib/notifications/listeners.fixture';
import { tellResident } from '#lib/notifications/operations/announcing';
import { endDevices, stayAsBrowser, takeEndpoint } from '#lib/notifications/operations/endpoints';
import { choicesOf, choose, noChoices, stop } from '#lib/notifications/operations/subscribing';
import { addAccount, changeAccount } from '#lib/residents/accounts/store';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const hanako = { residentId: 'hanako' };
const own = { message: { kind: 'new-sign-in', params: { device: 'Pixel 9' } }, key: '1' } as const;
const tellHer = () => write((writer) => tellResident(writer, { ...hanako, ...own }, noon));

beforeEach(async () => {
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'letters-')));
  await write(async (writer) => {
    await addAccount(writer, { id: 'hanako', locale: 'ja', email: 'hanako@city.example' }, noon);
    await changeAccount(writer, 'hanako', { emailVerified: true });
  });
});

/** Her phone, given in a session, and where it is reached. */
async function herPhone(session: string) {
  const service = await openService();
  await choose(hanako, { ...noChoices, topics: ['disasters'] }, 'ja', noon);
  await takeEndpoint(hanako, { subscription: service.subscribe(), sessionId: session }, noon);
  return service;
}
const shown = (service: Awaited<ReturnType<typeof openService>>) => service.arrivals.map(({ notice }) => notice.title);

it('who can come into an account is told by letter too, whatever its owner chose, and at night', async () => {
  const service = await herPhone('s1');
  await choose(hanako, { ...noChoices, topics: ['disasters'], quietFrom: '11:00', quietUntil: '13:00' }, 'ja', noon);
  await tellHer();
  await deliver(noon);
  expect((await keptLetters()).map(({ to }) => to)).toEqual(['hanako@city.example']);
  expect(shown(service)).toEqual([]);
});

it('signing out leaves a phone what is told to all, and nothing that concerns its owner', async () => {
  const service = await herPhone('s1');
  expect(await stayAsBrowser({ ...hanako, sessionId: 's1' }, 'phone', noon)).toBe(true);
  await tellHer();
  await tell('断水', noon);
  await deliver(noon);
  expect(shown(service)).toEqual(['断水']);
  expect(await choicesOf({ key: 'phone' })).toMatchObject({ topics: ['disasters'], byEmail: false });
});

it('ending a session from elsewhere ends its phone, and no other', async () => {
  const [lost, kept] = [await herPhone('lost'), await herPhone('kept')];
  await write((writer) => endDevices(writer, 'hanako', { except: 'kept' }));
  await tell('断水', noon);
  await deliver(noon);
  expect([shown(lost), shown(kept)]).toEqual([[], ['断水']]);
});

it('stopping ends what the browser chose before its owner had an account, too', async () => {
  await choose({ key: 'phone' }, { ...noChoices, topics: ['events'] }, 'ja', noon);
  await stop(hanako, { key: 'phone' });
  expect(await choicesOf({ key: 'phone' })).toBeUndefined();
});

it('a district that is no more does not make it the whole city', async () => {
  expect(await choose(hanako, { ...noChoices, topics: ['disasters'], districts: ['atlantis'] }, 'ja', noon)).toEqual({
    ok: false,
    fault: 'district',
  });
});
