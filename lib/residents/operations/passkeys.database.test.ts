import { expect, it } from 'vitest';
import { z } from 'zod';
import { read, write } from '#db/client';
import { addAccount, findAccount, passkeysOf } from '#lib/residents/accounts/store';
import { enter } from '#lib/residents/operations/entering';
import { leave } from '#lib/residents/operations/leaving';
import { addPasskey, beginPasskey, openAccountByPasskey } from '#lib/residents/operations/passkeys';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { Browser } from '#lib/testing/browser';
import { withDatabase } from '#lib/testing/database';
import { madePasskey } from '#lib/testing/passkey-device';

withDatabase();
const now = () => new Date();

/** Hanako, signed in in a browser of hers. */
async function hanako() {
  await write((writer) => addAccount(writer, { id: 'hanako', locale: 'ja' }, now()));
  const browser = new Browser();
  browser.take((await enter('hanako', { isNew: false, shared: false }, browser.headers, now())).cookies);
  const resident = await whoIsResident(browser.headers, now());
  if (!resident) throw new Error('nobody');
  return { resident, browser };
}

/** What the device of a browser makes for a challenge of ours. */
async function made(answer: Response, browser: Browser) {
  browser.take(answer.headers.getSetCookie());
  const { challenge } = z.object({ challenge: z.string() }).parse(await answer.json());
  return { name: '自分のスマホ', response: madePasskey(challenge) };
}

const begin = async ({ resident, browser }: Awaited<ReturnType<typeof hanako>>) =>
  made(await beginPasskey(resident, 'me', 'ja', browser.headers), browser);
const refusal = { ok: false, fault: 'code-wrong' };

it('opens an account with a passkey that was begun for one', async () => {
  const browser = new Browser();
  const given = await made(await beginPasskey(undefined, 'me', 'vi', browser.headers), browser);
  const opened = await openAccountByPasskey(given, browser.headers, now());
  const residentId = opened.ok ? opened.value.residentId : '';
  expect(await findAccount(read, { id: residentId })).toMatchObject({ locale: 'vi', email: undefined });
  expect(await passkeysOf(read, residentId)).toMatchObject([{ name: '自分のスマホ' }]);
});

it('adds a passkey to the account that began it, in its own session', async () => {
  const own = await hanako();
  const given = await begin(own);
  expect(await addPasskey(own.resident, given, own.browser.headers, now())).toBe(true);
  expect(await passkeysOf(read, 'hanako')).toHaveLength(1);
});

it('lets nobody finish past the session, and so untold, what an account has begun', async () => {
  const own = await hanako();
  const given = await begin(own);
  expect(await openAccountByPasskey(given, own.browser.headers, now())).toEqual(refusal);
  expect(await passkeysOf(read, 'hanako')).toEqual([]);
});

it('brings no account back that was deleted', async () => {
  const own = await hanako();
  const given = await begin(own);
  await leave(own.resident, { confirmation: '消します', word: '消します' }, now());
  expect(await openAccountByPasskey(given, own.browser.headers, now())).toEqual(refusal);
  expect(await findAccount(read, { id: 'hanako' })).toBeUndefined();
});
