import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openFront, page } from '#lib/web/front/stand-in.fixture';

let opened: Awaited<ReturnType<typeof openFront>>;
let asked: IncomingMessage[];
let taken: string;
let answer: (response: ServerResponse) => void;

/** A calendar as a page reads it: what is taken at that moment stands on it, and its mark with it. */
const calendar = (read = taken) => page(`<meta name="occupancy" content="stage 2026-12-05 ${read}">taken: ${read}`);
const path = '/ja/facilities/hall/stage?day=2026-12-05';

beforeEach(async () => {
  asked = [];
  taken = 'nothing';
  answer = (response) => response.setHeader('content-type', 'text/html').end(calendar());
  opened = await openFront(
    (request, response) => {
      asked.push(request);
      answer(response);
    },
    { occupancyOf: async ({ room, day }) => (room === 'castle' ? undefined : `${room} ${day} ${taken}`) },
  );
});

afterEach(async () => {
  await opened.front.close();
  opened.inner.close();
});

const get = async (at: string, headers: Record<string, string> = {}) => {
  const response = await fetch(opened.address + at, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

it('is kept as long as what is taken stays as it is, and goes out without the mark', async () => {
  const first = await get(path);
  expect([first.text.includes('occupancy'), first.headers.get('cache-control')]).toEqual([false, 'private, no-cache']);
  await get(path);
  expect(asked).toHaveLength(1);
  const etag = first.headers.get('etag') ?? '';
  expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
});

it('never shows as free what was taken before it was asked for, nor as taken what was given up', async () => {
  await get(path);
  taken = 'morning';
  expect((await get(path)).text).toContain('taken: morning');
  taken = 'nothing';
  expect((await get(path)).text).toContain('taken: nothing');
});

it('is not shared with whoever asked after it was read', async () => {
  const held: (() => void)[] = [];
  answer = (response) => {
    // Read while the morning was free for a moment.
    const body = calendar(held.length === 0 ? 'given up' : taken);
    held.push(() => response.setHeader('content-type', 'text/html').end(body));
  };
  const [first, second] = [get(path), get(path)];
  await vi.waitFor(() => expect(held).toHaveLength(1));
  held[0]?.();
  await first;
  await vi.waitFor(() => expect(held).toHaveLength(2));
  held[1]?.();
  expect((await second).text).toContain('taken: nothing');
});

it('is kept by its mark alone: without one, or for a room that is not there, it never is', async () => {
  answer = (response) => response.setHeader('content-type', 'text/html').end(page('no mark'));
  await get(path);
  await get(path);
  await get('/ja/facilities/hall/castle');
  await get('/ja/facilities/hall/castle');
  expect(asked).toHaveLength(4);
});
