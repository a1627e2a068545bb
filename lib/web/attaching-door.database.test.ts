import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, it, vi } from 'vitest';
import { POST as takeBack } from '#app/[locale]/(resident)/procedures/[slug]/files/[id]/remove/route.ts';
import { POST as takeFile } from '#app/[locale]/(resident)/procedures/[slug]/files/route.ts';
import { GET as showFile } from '#app/[locale]/(resident)/procedures/files/[id]/route.ts';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { paper, picture } from '#lib/files/hostile.fixture';
import { Browser } from '#lib/testing/browser';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const slug = 'dog-registration';
const sample = readSampleEntries().filter((one) => one.kind === 'procedure' && one.slug === slug);
const photo = await picture('jpeg', 900, 600);
let browser: Browser;

beforeEach(async () => {
  vi.stubEnv('SCANNER', '');
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'doors-')));
  browser = new Browser();
  await importEntries(sample, new Date());
});

const at = (params: Record<string, string>) => ({ params: Promise.resolve({ locale: 'ja', ...params }) });

async function send(bytes: Uint8Array<ArrayBuffer> | null = photo, control = 'vaccination-certificate', to = slug) {
  const body = new FormData();
  body.append('control', control);
  if (bytes) body.append('file', new File([bytes], "家 'の'.jpg"));
  const { headers } = browser;
  const answer = await takeFile(new Request('http://city/', { method: 'POST', headers, body }), at({ slug: to }));
  browser.take(answer.headers.getSetCookie());
  return { status: answer.status, body: await answer.json() };
}

const show = (id: string, query = '', from = browser) =>
  showFile(new Request(`http://city/ja/procedures/files/${id}${query}`, { headers: from.headers }), at({ id }));

it('knows a browser that brings a file from then on, and shows the file to it alone', async () => {
  const one = await send();
  const other = await send();
  expect(one).toMatchObject({ status: 200, body: { name: "家 'の'.jpg", type: 'image/jpeg' } });
  for (const { body } of [one, other]) expect((await show(body.id)).status).toBe(200);
  expect((await show(one.body.id, '', new Browser())).status).toBe(404);
  expect((await show('no-such')).status).toBe(404);
});

it('shows a picture where it is, under its name, and lets it do nothing', async () => {
  const { headers } = await show((await send()).body.id);
  expect(Object.fromEntries(headers)).toMatchObject({
    ...{ 'content-type': 'image/jpeg', 'cache-control': 'private, no-store' },
    'content-disposition': "inline; filename*=UTF-8''%E5%AE%B6%20%27%E3%81%AE%27.jpg",
    'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
  });
});

it('shows a picture at a glance', async () => {
  const answer = await show((await send()).body.id, '?small');
  const { width, height } = await sharp(await answer.arrayBuffer()).metadata();
  expect([answer.status, width, height]).toEqual([200, 320, 213]);
});

it('gives a paper to keep, and has no glance at it', async () => {
  const { id } = (await send(paper())).body;
  const { headers } = await show(id);
  expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
    'application/pdf',
    expect.stringMatching(/^attachment;/),
  ]);
  expect((await show(id, '?small')).status).toBe(404);
});

it('takes a file back for its owner', async () => {
  const { id } = (await send()).body;
  const back = async (from: Browser) =>
    (await takeBack(new Request('http://city/', { method: 'POST', headers: from.headers }), at({ slug, id }))).status;
  expect(await back(new Browser())).toBe(404);
  expect(await back(browser)).toBe(204);
  expect(await back(browser)).toBe(404);
  expect((await show(id)).status).toBe(404);
});

it.each([
  ['what is no photo and no paper', new Uint8Array(Buffer.from('MZ')), 'vaccination-certificate', slug, 400, 'wrong-type'],
  ['nothing', null, 'vaccination-certificate', slug, 400, 'empty'],
  ['a file for a control that takes none', photo, 'dog-name', slug, 404, 'not-found'],
  ['a file for no control', photo, '', slug, 404, 'not-found'],
  ['a file for no procedure', photo, 'vaccination-certificate', 'no-such', 404, 'not-found'],
])('refuses %s', async (_, bytes, control, to, status, fault) => {
  expect(await send(bytes, control, to)).toEqual({ status, body: { fault } });
});

it('refuses a flood', async () => {
  const all = await Promise.all(Array.from({ length: 301 }, () => send(new Uint8Array())));
  expect(all.filter(({ status }) => status === 429).map(({ body }) => body)).toEqual([{ fault: 'too-often' }]);
});
