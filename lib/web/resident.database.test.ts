import { expect, it } from 'vitest';
import { POST as leave } from '#app/[locale]/(resident)/me/leave/send/route.ts';
import { POST as askForAddress } from '#app/[locale]/(resident)/me/security/email/ask/route.ts';
import { POST as confirmAddress } from '#app/[locale]/(resident)/me/security/email/confirm/route.ts';
import { POST as addPasskey } from '#app/[locale]/(resident)/me/security/passkeys/add/route.ts';
import { POST as beginPasskey } from '#app/[locale]/(resident)/me/security/passkeys/begin/route.ts';
import { POST as makeCode } from '#app/[locale]/(resident)/me/security/recovery/make/route.ts';
import { write } from '#db/client';
import { addAccount } from '#lib/residents/accounts/store';
import { enter } from '#lib/residents/operations/entering';
import { Browser } from '#lib/testing/browser';
import { withDatabase } from '#lib/testing/database';

withDatabase();

const doors = { leave, askForAddress, confirmAddress, addPasskey, beginPasskey, makeCode };

/** Hanako at a door of hers, on her own device or on one that others use too; what it answers, and where it leads. */
async function press(door: keyof typeof doors, { shared }: { shared: boolean }, type = 'application/x-www-form-urlencoded') {
  await write((writer) => addAccount(writer, { id: 'hanako', locale: 'ja' }, new Date()));
  const browser = new Browser();
  browser.take((await enter('hanako', { isNew: false, shared }, browser.headers, new Date())).cookies);
  const { headers } = browser;
  headers.set('content-type', type);
  const request = new Request('http://localhost/ja/me', { method: 'POST', headers });
  const answer = await doors[door](request, { params: Promise.resolve({ locale: 'ja' }) });
  return [answer.status, answer.headers.get('location')];
}

it.each([
  ['makeCode', '/ja/me/security'],
  ['askForAddress', '/ja/me/security'],
  ['confirmAddress', '/ja/me/security'],
  ['leave', '/ja/me/leave'],
] as const)('%s is refused on a device that others use too', async (door, page) => {
  expect(await press(door, { shared: true })).toEqual([303, `${page}?fault=shared-device`]);
});

it.each(['beginPasskey', 'addPasskey'] as const)('%s is refused there too, in the words of a script', async (door) => {
  expect(await press(door, { shared: true }, 'application/json')).toEqual([403, null]);
});

it('opens to whoever comes from a device of his own', async () => {
  expect(await press('makeCode', { shared: false })).toEqual([303, '/ja/me/security/recovery']);
  expect(await press('beginPasskey', { shared: false }, 'application/json')).toEqual([200, null]);
});
