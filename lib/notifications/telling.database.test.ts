import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { residents } from '#db/schema';
import { keptLetters } from '#lib/mail/operations';
import { tellResident } from '#lib/notifications/operations/announcing';
import { attempts } from '#lib/notifications/operations/attempting';
import { deliverDue } from '#lib/notifications/operations/delivering';
import { figures } from '#lib/notifications/operations/figures';
import { forgetListener } from '#lib/notifications/operations/forgetting';
import { inboxOf, read, unreadOf } from '#lib/notifications/operations/inbox';
import { choicesOf, choose, noChoices, typedChoices } from '#lib/notifications/operations/subscribing';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T23:30:00+09:00');
const morning = new Date('2026-11-22T07:00:00+09:00');
const message = { kind: 'new-sign-in', params: { device: 'Pixel 9' } } as const;
const tell = (residentId: string, key = 'sign-in/1') => write((writer) => tellResident(writer, { residentId, message, key }, now));

beforeEach(async () => {
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'letters-')));
  const dates = { createdAt: now, updatedAt: now, image: null };
  await write(async (writer) => {
    await writer.insert(residents).values([
      { id: 'hanako', name: '', email: 'hanako@city.example', emailVerified: true, locale: 'en', ...dates },
      { id: 'taro', name: '', email: 'taro@city.example', emailVerified: false, locale: 'ja', ...dates },
    ]);
  });
});

const deliver = async (at: Date) => deliverDue(await attempts(at), () => at);

it('tells a resident in his page at once and by a letter in his language, once', async () => {
  await tell('hanako');
  await tell('hanako');
  expect(await inboxOf('hanako', 'en')).toMatchObject([{ title: 'Sign-in from a new device', lang: 'en', readAt: null }]);
  await deliver(now);
  await deliver(now);
  const letters = await keptLetters();
  expect(letters).toMatchObject([{ to: 'hanako@city.example', subject: 'Sign-in from a new device' }]);
  expect(letters[0]?.text).toContain('/en/me/notifications');
  expect(await figures('resident/hanako/sign-in/1', 'mail')).toMatchObject({ sent: 1 });
});

it('waits for the morning where he chose quiet hours', async () => {
  await choose({ residentId: 'hanako' }, { ...noChoices, topics: ['disasters'], byEmail: true }, 'en', now);
  const looked = { kind: 'looked-up', params: { office: '', purpose: 'correction' } } as const;
  await write((writer) => tellResident(writer, { residentId: 'hanako', message: looked, key: 'look/1' }, now));
  await deliver(now);
  expect(await keptLetters()).toEqual([]);
  await deliver(morning);
  expect(await keptLetters()).toHaveLength(1);
});

it('writes no letter to an address that nobody has confirmed, but keeps the message', async () => {
  await tell('taro');
  await deliver(now);
  expect(await keptLetters()).toEqual([]);
  expect(await inboxOf('taro', 'ja')).toHaveLength(1);
});

it('knows what was read, and by whom', async () => {
  await tell('hanako');
  const [first] = await inboxOf('hanako', 'en');
  await read('taro', first?.id ?? '', now);
  expect(await unreadOf('hanako')).toBe(1);
  await read('hanako', first?.id ?? '', now);
  expect(await unreadOf('hanako')).toBe(0);
});

it('says nothing where the thing itself did not happen', async () => {
  const failing = write(async (writer) => {
    await tellResident(writer, { residentId: 'hanako', message, key: 'sign-in/2' }, now);
    throw new Error('not signed in after all');
  });
  await expect(failing).rejects.toThrow('after all');
  expect([await inboxOf('hanako', 'en'), await deliver(now)]).toEqual([[], 0]);
});

it('forgets a resident altogether', async () => {
  await choose({ residentId: 'hanako' }, { ...noChoices, topics: ['disasters'] }, 'en', now);
  await tell('hanako');
  await write((writer) => forgetListener(writer, 'hanako'));
  expect([await inboxOf('hanako', 'en'), await choicesOf({ residentId: 'hanako' })]).toEqual([[], undefined]);
});

it('keeps a choice, refuses one without a topic or with strange hours, and shows again what was typed', async () => {
  const who = { key: 'a-key' };
  expect(await choose(who, { ...noChoices, topics: [] }, 'ja', now)).toEqual({ ok: false, fault: 'topics' });
  expect(await choose(who, { ...noChoices, topics: ['events'], quietFrom: '9pm' }, 'ja', now)).toEqual({ ok: false, fault: 'time' });
  expect(await choicesOf(who)).toBeUndefined();
  await choose(who, { ...noChoices, topics: ['events'] }, 'ja', now);
  expect(await choicesOf(who)).toEqual({ ...noChoices, topics: ['events'] });
  expect(typedChoices(JSON.stringify({ ...noChoices, districts: ['hama'], quietFrom: '9pm' }))).toEqual({
    ...noChoices,
    districts: ['hama'],
  });
  expect(typedChoices('{}')).toBeUndefined();
});
