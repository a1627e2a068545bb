import { beforeEach, expect, it } from 'vitest';
import { read } from '#db/client';
import { findRecords } from '#lib/audit/operations';
import { administrator, keyFor, now, openOffices } from '#lib/procedures/handover/applications.fixture';
import { coreSystemWith, endKey, keysFor, makeKey } from '#lib/procedures/handover/operations/keys';
import { listTokens } from '#lib/procedures/handover/store';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const clerk = atDesk('kato', 'clerk', 'environment');
const shown = (key: string, at = now) => coreSystemWith(`Bearer ${key}`, '192.0.2.7', at);

beforeEach(async () => openOffices());

it('tells who shows it, and when it was last used', async () => {
  const { id, key } = await keyFor('environment');
  const later = new Date(now.getTime() + 3_600_000);
  expect(await shown(key, later)).toEqual({
    ok: true,
    value: { tokenId: id, office: 'environment', name: '業務システム', source: '192.0.2.7' },
  });
  expect(await keysFor(clerk)).toMatchObject([{ id, usedAt: later, endedAt: null }]);
});

it('is kept by nobody here: only its seal is', async () => {
  const { key } = await keyFor('environment');
  const [, secret = ''] = key.split('.');
  expect(JSON.stringify([await listTokens(read), await findRecords({})])).not.toContain(secret);
  expect(JSON.stringify(await keysFor(administrator))).not.toContain('seal');
});

it('is refused once it is ended, which only an administrator does and once', async () => {
  const { id, key } = await keyFor('environment');
  expect(await endKey(clerk, id, now)).toBe(false);
  expect(await endKey(administrator, id, now)).toBe(true);
  expect(await endKey(administrator, id, now)).toBe(false);
  expect(await shown(key)).toEqual({ ok: false, fault: 'key-ended' });
  expect((await findRecords({ subject: `handover/${id}` })).map(({ act }) => act)).toEqual(['handovers.key-ended', 'handovers.key-made']);
});

it.each([
  ['nothing', () => null],
  ['no key', () => 'Bearer x'],
  ['half of one', (key: string) => `Bearer ${key.slice(0, -1)}`],
  ['another end', (key: string) => `Bearer ${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`],
  ['a key of nobody', (key: string) => `Bearer ${key.split('.').reverse().join('.')}`],
  ['another way to show it', (key: string) => `Basic ${key}`],
])('lets nobody in with %s', async (_, authorizationWith) => {
  const { key } = await keyFor('environment');
  expect(await coreSystemWith(authorizationWith(key), '192.0.2.7', now)).toEqual({ ok: false, fault: 'key-missing' });
});

it.each([
  ['name-missing', { name: ' ', office: 'environment' }],
  ['name-too-long', { name: '課'.repeat(61), office: 'environment' }],
  ['office-missing', { name: '業務システム', office: 'no-such' }],
])('is not made where something is wrong: %s', async (fault, typed) => {
  expect(await makeKey(administrator, typed, now)).toEqual({ ok: false, fault });
});

it('is made by nobody but an administrator, and seen by those of its office', async () => {
  expect(await makeKey(clerk, { name: '業務システム', office: 'environment' }, now)).toBeUndefined();
  await keyFor('children');
  expect(await keysFor(clerk)).toEqual([]);
  expect(await keysFor(administrator)).toMatchObject([{ office: 'children' }]);
});
