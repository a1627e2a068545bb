import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { keptLetters } from '#lib/mail/operations';
import { attempts } from '#lib/notifications/operations/attempting';
import { deliverDue } from '#lib/notifications/operations/delivering';
import { inboxOf, inboxPage, read, readAll, unreadOf } from '#lib/notifications/operations/inbox';
import { addAccount } from '#lib/residents/accounts/store';
import type { DeputyScope, SignedIn } from '#lib/residents/model';
import { readMessagesOf } from '#lib/residents/operations/acting';
import { acceptDeputation, endOneDeputation, inviteDeputy, showDeputies } from '#lib/residents/operations/deputies';
import { leave } from '#lib/residents/operations/leaving';
import { tell } from '#lib/residents/telling';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const after = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const looked = { kind: 'looked-up', params: { office: '', purpose: 'application' } } as const;
const signedIn = { kind: 'new-sign-in', params: { device: 'Pixel 9' } } as const;
const firstPage = { locale: 'ja', page: 1 } as const;

async function resident(id: string): Promise<SignedIn> {
  await write((writer) => addAccount(writer, { id, locale: 'ja', email: `${id}@example.jp` }, now));
  const session = { id: '', token: '', startedAt: now, isShared: false };
  return { residentId: id, locale: 'ja', email: `${id}@example.jp`, source: '', session };
}

/** Lets the daughter act for Hanako from now on. */
async function lets(daughter: SignedIn, scopes: DeputyScope[]): Promise<string> {
  const invited = await inviteDeputy(hanako, { deputyName: '娘', principalName: '花子', scopes }, now);
  const accepted = await acceptDeputation(daughter, invited.ok ? invited.value : '', now);
  return accepted.ok ? accepted.value.id : '';
}

const tellHanako = (message: typeof looked | typeof signedIn, at = now) => write((writer) => tell(writer, 'hanako', message, at));
const titlesOf = async (id: string) => (await inboxOf(id, 'ja')).map(({ title }) => title);

let hanako: SignedIn;
beforeEach(async () => {
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'letters-')));
  hanako = await resident('hanako');
});

it('tells her deputy for messages what she is told of her cases, under her name and by his own ways', async () => {
  const daughter = await resident('daughter');
  const id = await lets(daughter, ['messages']);
  await tellHanako(looked, after(1));
  const [first] = await inboxOf('daughter', 'ja');
  expect(first).toMatchObject({ title: '花子さんへ：市の職員があなたの情報を見ました', path: `/me/deputies/${id}`, readAt: null });
  expect(await titlesOf('hanako')).toContain('市の職員があなたの情報を見ました');
  await deliverDue(await attempts(after(1)), () => after(1));
  const subjects = (await keptLetters()).filter(({ to }) => to === 'daughter@example.jp').map(({ subject }) => subject);
  expect(subjects).toContain('花子さんへ：市の職員があなたの情報を見ました');
});

it('keeps how she signs in and who acts for her to herself, and tells nothing to a deputy without the scope', async () => {
  const [daughter, neighbour] = [await resident('daughter'), await resident('neighbour')];
  await lets(daughter, ['messages']);
  await lets(neighbour, ['profile']);
  await tellHanako(signedIn);
  await tellHanako(looked);
  expect((await titlesOf('daughter')).filter((title) => title.startsWith('花子さんへ：'))).toHaveLength(1);
  expect((await titlesOf('neighbour')).filter((title) => title.startsWith('花子さんへ：'))).toEqual([]);
});

it('lets him read them until she ends it; then what he was told of her is gone, and what waits goes nowhere', async () => {
  const daughter = await resident('daughter');
  const id = await lets(daughter, ['messages']);
  await tellHanako(signedIn);
  await tellHanako(looked);
  const shown = await readMessagesOf(daughter, id, firstPage, now);
  expect(shown?.messages.told.map(({ title }) => title)).toEqual(['市の職員があなたの情報を見ました']);
  expect(await readMessagesOf(await resident('stranger'), id, firstPage, now)).toBeUndefined();
  await endOneDeputation(hanako, id, now);
  expect(await readMessagesOf(daughter, id, firstPage, now)).toBeUndefined();
  expect((await titlesOf('daughter')).filter((title) => title.startsWith('花子さんへ：'))).toEqual([]);
  await tellHanako(looked, after(1));
  await deliverDue(await attempts(after(1)), () => after(1));
  expect((await keptLetters()).filter(({ subject }) => subject.startsWith('花子さんへ：'))).toEqual([]);
});

it('forgets with her account what her deputy was told', async () => {
  await lets(await resident('daughter'), ['messages']);
  await tellHanako(looked);
  await leave(hanako, { confirmation: '消します', word: '消します' }, now);
  expect((await titlesOf('daughter')).filter((title) => title.startsWith('花子さんへ：'))).toEqual([]);
});

it('tells the other side when one of the two leaves, under no name but in that message', async () => {
  const daughter = await resident('daughter');
  const id = await lets(daughter, ['messages', 'profile']);
  await readMessagesOf(daughter, id, firstPage, after(1));
  await leave(daughter, { confirmation: '消します', word: '消します' }, after(2));
  expect((await titlesOf('hanako')).filter((title) => title.includes('娘'))).toEqual(['娘さんとの「代わりの人」が終わりました']);
});

it('shows her on which days her messages were read, each day once', async () => {
  const daughter = await resident('daughter');
  const id = await lets(daughter, ['messages']);
  for (const hours of [0, 5, 13.9, 14.1, 20]) await readMessagesOf(daughter, id, firstPage, after(hours));
  const { acts } = await showDeputies(hanako, after(20));
  expect(acts.map(({ act, at }) => [act, at])).toEqual([
    ['messages-read', after(14.1)],
    ['messages-read', now],
  ]);
});

it('marks one message or all she was shown as read, nothing newer, and never another’s', async () => {
  const stranger = await resident('stranger');
  for (const hours of [1, 2, 3]) await tellHanako(looked, after(hours));
  const [newest, second] = await inboxOf('hanako', 'ja');
  expect(await read('hanako', second?.id ?? '', after(4))).toBe('/me/lookups');
  expect(await read(stranger.residentId, newest?.id ?? '', after(4))).toBeUndefined();
  expect(await unreadOf('hanako')).toBe(2);
  await readAll('hanako', after(2), after(4));
  expect(await unreadOf('hanako')).toBe(1);
});

it('shows fifty at a time, and the older ones after them', async () => {
  for (let hours = 0; hours < 51; hours += 1) await tellHanako(looked, after(hours));
  const [first, second] = [await inboxPage('hanako', firstPage), await inboxPage('hanako', { locale: 'ja', page: 2 })];
  expect([first.told.length, first.hasOlder, second.told.length, second.hasOlder]).toEqual([50, true, 1, false]);
  expect(second.told[0]?.at).toEqual(now);
});
