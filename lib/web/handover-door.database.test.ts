import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { POST as acknowledge } from '#app/api/v1/applications/[reference]/acknowledgement/route.ts';
import { GET as fetchFile } from '#app/api/v1/applications/[reference]/files/[id]/route.ts';
import { GET as fetchOne } from '#app/api/v1/applications/[reference]/route.ts';
import { GET as list } from '#app/api/v1/applications/route.ts';
import { GET as table } from '#app/api/v1/applications.csv/route.ts';
import { readCsv } from '#lib/csv/read';
import { administrator, becomes, keyFor, now, openOffices, sent, sentWithPhoto } from '#lib/procedures/handover/applications.fixture';
import { HandedApplication, HandoverError, WaitingList } from '#lib/procedures/handover/model';
import { endKey } from '#lib/procedures/handover/operations/keys';
import { withDatabase } from '#lib/testing/database';
import type { Door } from '#lib/web/gate';

withDatabase();

let dogs: { id: string; key: string };
beforeEach(async () => {
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'handover-')));
  await openOffices();
  dogs = await keyFor('environment');
});

type Asked = { key?: string | undefined; params?: Record<string, string> | undefined; query?: string; said?: unknown };

function ask(door: Door, { key, params, query = '', said }: Asked): Promise<Response> {
  const headers = { 'x-forwarded-for': '192.0.2.7', 'accept-language': 'en', ...(key && { authorization: `Bearer ${key}` }) };
  const body = said === undefined ? {} : { method: 'POST', body: JSON.stringify(said) };
  return door(new Request(`http://inner/api/v1/applications${query}`, { headers, ...body }), { params: Promise.resolve(params) });
}

async function refusalOf(answer: Response): Promise<{ status: number; code: string; message: string; current?: number | undefined }> {
  const { error } = HandoverError.parse(await answer.json());
  return { status: answer.status, ...error };
}

it('hands an application over from the list to the acknowledgement, and lets nobody keep it on the way', async () => {
  const photo = Buffer.from('a photo');
  const { reference, id } = await sentWithPhoto(photo);
  const { key } = dogs;
  const listed = await ask(list, { key });
  expect(WaitingList.parse(await listed.json()).applications).toMatchObject([{ reference, revision: 1 }]);
  const handed = await ask(fetchOne, { key, params: { reference: reference.toLowerCase() } });
  expect(HandedApplication.parse(await handed.json()).attachments).toMatchObject([{ id }]);
  const file = await ask(fetchFile, { key, params: { reference, id } });
  expect(Buffer.from(await file.arrayBuffer())).toEqual(photo);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    ...{ 'content-type': 'image/jpeg', 'content-security-policy': 'sandbox' },
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('注射済証.jpg')}`,
  });
  const done = await ask(acknowledge, { key, params: { reference }, said: { revision: 1, receipt: 'A-17' } });
  expect([done.status, await done.json()]).toMatchObject([200, { reference, revision: 1, receipt: 'A-17' }]);
  for (const { headers } of [listed, handed, file, done]) expect(headers.get('cache-control')).toBe('private, no-store');
});

describe('whoever is refused is told why', () => {
  it('without a key of ours, or with one that was ended', async () => {
    await endKey(administrator, dogs.id, now);
    for (const door of [list, fetchOne, fetchFile, acknowledge, table]) {
      const missing = await ask(door, {});
      expect([missing.headers.get('www-authenticate'), missing.headers.get('cache-control')]).toEqual(['Bearer', 'private, no-store']);
      expect(await refusalOf(missing)).toMatchObject({ status: 401, code: 'key-missing' });
      expect(await refusalOf(await ask(door, dogs))).toMatchObject({ status: 403, code: 'key-ended' });
    }
  });

  it('about what is not of his office, is past, or was withdrawn', async () => {
    const [application, gone] = [await sent(), await sent({ state: 'withdrawn' })];
    const params = { reference: application.reference };
    const other = await keyFor('children');
    expect(await refusalOf(await ask(fetchOne, { key: other.key, params }))).toMatchObject({ status: 404, code: 'not-found' });
    await ask(fetchOne, { key: dogs.key, params });
    await becomes(application, { revision: 2 });
    expect(await refusalOf(await ask(acknowledge, { key: dogs.key, params, said: { revision: 1 } }))).toMatchObject({
      ...{ status: 409, code: 'older-revision', current: 2 },
      message: 'There is a newer revision. Fetch revision 2.',
    });
    const withdrawn = await ask(fetchOne, { key: dogs.key, params: { reference: gone.reference } });
    expect(await refusalOf(withdrawn)).toMatchObject({ status: 410, code: 'withdrawn' });
  });

  it.each([
    ['list', list, { query: '?limit=0' }, 'invalid-value', 'limit'],
    ['list', list, { query: '?cursor=x' }, 'invalid-value', 'cursor'],
    ['list', list, { query: '?since=1' }, 'unknown-parameter', 'since'],
    ['table', table, { query: '' }, 'invalid-value', 'procedure'],
    ['acknowledge', acknowledge, { said: { revision: '1' } }, 'invalid-value', 'revision'],
    ['acknowledge', acknowledge, { said: { revision: 1, receipt: 'A'.repeat(101) } }, 'invalid-value', 'receipt'],
    ['acknowledge', acknowledge, { said: 'received' }, 'invalid-value', 'body'],
  ] as const)('about what he sent wrong: to %s', async (_, door, asked, code, parameter) => {
    const answer = await ask(door, { ...asked, key: dogs.key, params: { reference: 'AAAA-2222' } });
    expect(await refusalOf(answer)).toMatchObject({ status: 400, code, parameter });
  });

  it('when he tries keys, and his neighbour is not', async () => {
    for (let guess = 0; guess < 30; guess += 1) await ask(list, { key: 'guess' });
    const stopped = await ask(list, { key: dogs.key });
    expect(stopped.headers.get('retry-after')).toBe('60');
    expect(await refusalOf(stopped)).toMatchObject({ status: 429, code: 'too-many' });
    const headers = { 'x-forwarded-for': '198.51.100.9', authorization: `Bearer ${dogs.key}` };
    expect((await list(new Request('http://inner/api/v1/applications', { headers }), { params: Promise.resolve({}) })).status).toBe(200);
  });
});

it.each([
  ['utf-8', '&encoding=utf-8', 'text/csv; charset=utf-8; header=present'],
  ['utf-8', '', 'text/csv; charset=utf-8; header=present'],
  ['cp932', '&encoding=cp932', 'text/csv; charset=windows-31j; header=present'],
])('a table is in %s with %j', async (encoding, query, type) => {
  const { reference } = await sent();
  const answer = await ask(table, { key: dogs.key, query: `?procedure=dog-registration${query}` });
  expect([answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([type, 'private, no-store']);
  const read = readCsv(new Uint8Array(await answer.arrayBuffer()));
  expect(read).toMatchObject({ ok: true, value: { encoding } });
  expect(read.ok && read.value.rows.map(({ cells }) => cells[0])).toEqual([reference]);
});
