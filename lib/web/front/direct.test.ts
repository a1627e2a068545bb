import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFront, page } from '#lib/web/front/stand-in.fixture';
import type { Door } from '#lib/web/gate';

let front: Awaited<ReturnType<typeof openFront>>;
let address: string;
let asked: IncomingMessage[];
/** A door that the front opens itself, and what came to it. */
let behind: Door;
let opened: Request[];
let answer: (response: ServerResponse) => void;

/** A redirect and two cookies: from the door, and from the framework, which calls the same door. */
const location = '/ja/reservations/7KQ3-M9TD?note=made';
const cookies = ['a=1; Path=/', 'b=2; Path=/; HttpOnly'];

beforeEach(async () => {
  [asked, opened] = [[], []];
  behind = async () => {
    const headers = new Headers({ location });
    for (const cookie of cookies) headers.append('set-cookie', cookie);
    return new Response(null, { status: 303, headers });
  };
  answer = (response) => response.writeHead(303, { location, 'set-cookie': cookies }).end();
  const door: Door = (request, context) => {
    opened.push(request);
    return behind(request, context);
  };
  front = await openFront(
    (request, response) => {
      if (/(not-found|error)$/.test(request.url ?? '')) {
        response.setHeader('content-type', 'text/html').end(page(`this is ${request.url}`));
        return;
      }
      asked.push(request);
      answer(response);
    },
    { doors: { '/rooms/send': door, '/procedures/[slug]/[step]/save': door } },
  );
  address = front.address;
});

afterEach(async () => {
  await front.front.close();
  front.inner.close();
});

const post = (
  path: string,
  headers: Record<string, string> = { origin: address },
  body: BodyInit = new URLSearchParams({ purpose: '俳句の会' }),
) => fetch(address + path, { method: 'POST', body, redirect: 'manual', headers });

const told = async (response: Response) => {
  const { date: _, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, cookies: response.headers.getSetCookie(), text: await response.text() };
};

it('is answered as the framework’s answer would be, header by header', async () => {
  const ours = await told(await post('/ja/rooms/send?room=hall'));
  expect(ours).toEqual(await told(await post('/ja/rooms/other?room=hall')));
  expect([ours.status, ours.cookies, asked.length, opened.length]).toEqual([303, cookies, 1, 1]);
});

it('comes with all that was sent: address, fields, cookies, language, and its source as we know it', async () => {
  let read: unknown;
  behind = async (request, { params }) => {
    const fields = Object.fromEntries(await request.formData());
    read = [fields, new URL(request.url).search, request.headers.get('cookie'), request.headers.get('x-forwarded-for'), await params];
    return new Response(null, { status: 303, headers: { location: '/' } });
  };
  const boxes = new FormData();
  boxes.set('purpose', '俳句の会');
  for (const body of [new URLSearchParams({ purpose: '俳句の会' }), boxes]) {
    await post('/vi/rooms/send?room=hall', { origin: address, cookie: 'me=1', 'x-forwarded-for': '1.2.3.4' }, body);
    expect(read).toEqual([{ purpose: '俳句の会' }, '?room=hall', 'me=1', '127.0.0.1', { locale: 'vi' }]);
  }
});

it('is told the named parts of its address; what is not written plainly is the framework’s', async () => {
  let named: unknown;
  behind = async (_, { params }) => {
    named = await params;
    return new Response(null, { status: 303, headers: { location: '/' } });
  };
  await post('/ko/procedures/dog-registration/owner/save?more');
  expect(named).toEqual({ locale: 'ko', slug: 'dog-registration', step: 'owner' });
  for (const path of ['%64og/owner/save', '/owner/save', 'dog/owner/keep', 'dog/save']) await post(`/ko/procedures/${path}`);
  expect([opened.length, asked.length]).toEqual([1, 4]);
});

it('comes with files as they are read, and answers also when it reads none of them', async () => {
  const form = new FormData();
  form.set('upload', new Blob([new Uint8Array(3_000_000)]), 'photo.jpg');
  const read: number[] = [];
  const sendOnce = () => post('/ja/procedures/dog/which/save', { origin: address }, form);
  expect((await sendOnce()).status).toBe(303);
  behind = async (request) => {
    const file = (await request.formData()).get('upload');
    read.push(file instanceof File ? file.size : 0);
    return new Response(null, { status: 303, headers: { location: '/' } });
  };
  expect([(await sendOnce()).status, read]).toEqual([303, [3_000_000]]);
});

it.each<[string, Record<string, string>, number]>([
  ['another site', { origin: 'https://evil.example' }, 403],
  ['another site, by its own word', { origin: 'http://127.0.0.1', 'sec-fetch-site': 'cross-site' }, 403],
  ['nowhere', {}, 403],
])('is refused from %s', async (_, headers, status) => {
  expect((await post('/ja/rooms/send', headers)).status).toBe(status);
  expect(opened).toHaveLength(0);
});

it('is refused when it is endless', async () => {
  expect((await post('/ja/rooms/send', { origin: address }, 'x'.repeat(70_000))).status).toBe(413);
  expect(opened).toHaveLength(0);
});

it('shows our pages where the door finds nothing, or fails', async () => {
  behind = async () => new Response(null, { status: 404, headers: { 'Content-Type': 'text/html' } });
  const missing = await post('/ko/rooms/send');
  expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('this is /ko/not-found')]);
  behind = async () => {
    throw new Error('a fault of ours');
  };
  const failed = await post('/ko/rooms/send');
  expect([failed.status, await failed.text()]).toEqual([500, expect.stringContaining('this is /ko/error')]);
});

it('is the framework’s at any other address, and when it is only looked at', async () => {
  for (const path of ['/ja/rooms/send/', '/ja/rooms/send/x', '/ja/constructor', '/ja/rooms']) await post(path);
  await fetch(`${address}/ja/rooms/send`, { redirect: 'manual' });
  expect([opened.length, asked.length]).toEqual([0, 5]);
});
