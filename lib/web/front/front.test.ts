import { once } from 'node:events';
import { type IncomingMessage, type RequestListener, request, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locales';
import type { Front } from '#lib/web/front/front';
import { openFront, page } from '#lib/web/front/stand-in.fixture';

/** A stand-in for the framework: tells what it was asked, as a page would. */
let inner: Server;
let front: Front;
let address: string;
let asked: IncomingMessage[];
let version: number;
let offered: string[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  asked = [];
  version = 1;
  offered = [...locales];
  answer = (request, response) =>
    response.setHeader('content-type', 'text/html').end(page(`page ${asked.length} ${request.headers.cookie ?? 'no cookie'}`));
  const framework: RequestListener = (request, response) => {
    const [, locale = '', name = ''] = (request.url ?? '').split('/');
    if (!/^(not-found|error)$/.test(name)) {
      asked.push(request);
      return answer(request, response);
    }
    response.writeHead(offered.includes(locale) ? 200 : 404, { 'content-type': 'text/html' }).end(page(`this is ${request.url}`));
  };
  ({ inner, front, address } = await openFront(framework, { currentVersion: async () => version }));
});

afterEach(async () => {
  await front.close();
  inner.close();
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(address + path, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('keeping', () => {
  it('renders a public page once, for however many ask at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => get('/ja')));
    await get('/ja');
    expect(asked).toHaveLength(1);
  });

  it('renders again as soon as the content version has risen', async () => {
    const before = await get('/ja');
    version = 2;
    expect((await get('/ja')).text).not.toBe(before.text);
  });

  it('never keeps a page that does not say until when it is true', async () => {
    answer = (_, response) => response.setHeader('content-type', 'text/html').end('<p>now</p>');
    await get('/ja');
    await get('/ja');
    expect(asked).toHaveLength(2);
  });

  it('lets no cookie, authorization or forwarded name into a page that is kept', async () => {
    const { text } = await get('/ja', { cookie: 'session=secret; aids=large', authorization: 'Bearer x', 'x-forwarded-for': '1.2.3.4' });
    expect(text).toContain('no cookie');
    expect(asked[0]?.headers).not.toHaveProperty('authorization');
    expect(asked[0]?.headers).not.toHaveProperty('x-forwarded-for');
    expect(asked[0]?.headers['x-reading-aids']).toBe('large');
  });

  it('keeps reading aids apart, and out of shared caches', async () => {
    expect((await get('/ja')).headers.get('cache-control')).toContain('public');
    expect((await get('/ja', { cookie: 'aids=large' })).headers.get('cache-control')).toContain('private');
    expect(asked).toHaveLength(2);
  });

  it('keeps districts apart where a page speaks of them, and nowhere else', async () => {
    expect((await get('/ja', { cookie: 'district=hama' })).headers.get('cache-control')).toContain('private');
    await get('/ja', { cookie: 'district=nishi' });
    await get('/ja/services/moving-in', { cookie: 'district=hama' });
    const shared = await get('/ja/services/moving-in', { cookie: 'district=nishi' });
    expect(shared.headers.get('cache-control')).toContain('public');
    expect(asked.map(({ headers }) => headers['x-district'])).toEqual(['hama', 'nishi', '']);
  });

  it('does not keep what sets a cookie', async () => {
    answer = (_, response) => response.setHeader('set-cookie', 'a=b').setHeader('content-type', 'text/html').end(page('mine'));
    await get('/ja');
    await get('/ja');
    expect(asked).toHaveLength(2);
  });

  it('answers 304 to who has the page already, in the encoding he has it in', async () => {
    const { headers } = await get('/ja', { 'accept-encoding': 'br' });
    const etag = headers.get('etag') ?? '';
    const again = await get('/ja', { 'accept-encoding': 'br', 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await get('/ja', { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200);
  });
});

describe('what is personal', () => {
  it('is rendered for each who asks, with his cookies', async () => {
    expect((await get('/ja/services?q=x', { cookie: 'session=mine' })).text).toContain('session=mine');
    expect((await get('/ja/services?q=x', { cookie: 'session=yours' })).text).toContain('session=yours');
  });

  it('names the source itself: nobody can write another’s address', async () => {
    await get('/ja/services?q=x', { 'x-forwarded-for': '1.2.3.4' });
    expect(asked[0]?.headers['x-forwarded-for']).toMatch(/127\.0\.0\.1$/);
  });
});

describe('when there is no page', () => {
  it.each([404, 500])('shows ours in the reader’s language with status %i', async (status) => {
    answer = (_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end('<html>framework shell</html>');
    const shown = await get('/vi/services/nothing');
    expect(shown.status).toBe(status);
    expect(shown.text).toContain(`this is /vi/${status === 404 ? 'not-found' : 'error'}`);
  });

  it('chooses the language by the browser where the address names none', async () => {
    answer = (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end();
    expect((await get('/nowhere', { 'accept-language': 'ko', accept: 'text/html' })).text).toContain('/ko/not-found');
  });

  it('speaks Japanese where the language is not offered', async () => {
    offered = ['ja'];
    answer = (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end();
    expect(await get('/ru/offices')).toMatchObject({ status: 404, text: expect.stringContaining('this is /ja/not-found') });
  });

  it('shows the held page when the framework is gone', async () => {
    await front.ready();
    inner.closeAllConnections();
    await new Promise((resolve) => inner.close(resolve));
    const shown = await get('/ru/offices');
    expect(shown.status).toBe(502);
    expect(shown.text).toContain('this is /ru/error');
  });
});

describe('forms', () => {
  const post = (headers: Record<string, string>, body = 'a=b') =>
    fetch(`${address}/ja/ask/send`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });

  it('are taken from our own pages, and their redirect leads to our own', async () => {
    answer = (_, response) => response.writeHead(303, { location: 'http://localhost:3000/ja/thanks?x=1' }).end();
    const sent = await post({ origin: address });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/ja/thanks?x=1']);
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['a sandbox', { origin: 'null' }],
    ['nowhere', {}],
  ])('are refused from %s', async (_, headers) => {
    expect((await post(headers)).status).toBe(403);
    expect(asked).toHaveLength(0);
  });

  it('are refused when they are endless', async () => {
    expect((await post({ origin: address }, 'x'.repeat(70_000))).status).toBe(413);
  });
});

describe('files of procedures', () => {
  it('are handed on while they come', async () => {
    const { promise: heard, resolve: hear } = Promise.withResolvers<void>();
    let bytes = 0;
    answer = (incoming, response) => {
      incoming.on('data', (part: Buffer) => {
        bytes += part.length;
        hear();
      });
      incoming.on('end', () => response.setHeader('content-type', 'application/json').end(JSON.stringify({ bytes })));
    };
    const [first, second] = [new Uint8Array(1_000_000), new Uint8Array(9_000_000)];
    const sending = request(`${address}/ja/procedures/care-plan/files`, {
      ...{ method: 'POST', headers: { origin: address, 'content-length': first.length + second.length } },
    });
    const answered = once(sending, 'response');
    sending.write(first);
    await heard;
    sending.end(second);
    const [incoming]: IncomingMessage[] = await answered;
    expect(incoming && (await json(incoming))).toEqual({ bytes: first.length + second.length });
  });

  it.each(['/ja/procedures/files/some-id', '/ja/admin/procedures/files/some-id'])(
    'are shown under the policy and the name that they come with: %s',
    async (path) => {
      const told = {
        'content-type': 'image/jpeg',
        'content-disposition': 'inline; filename="a.jpg"',
        'content-security-policy': 'sandbox',
      };
      answer = (_, response) => response.writeHead(200, told).end('picture');
      const { headers, text } = await get(path, { accept: 'text/html,*/*' });
      expect(Object.fromEntries(headers)).toMatchObject({
        ...told,
        ...{ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' },
      });
      expect(text).toBe('picture');
    },
  );
});

describe('the public API', () => {
  it('opens its answers to every site; all others stay ours', async () => {
    answer = ({ url = '' }, response) => {
      if (url.startsWith('/api/v1/')) response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      response.setHeader('content-type', 'application/json').end('{}');
    };
    expect((await get('/api/v1/services')).headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await get('/api/health')).headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('says itself what is missing, to a browser too', async () => {
    answer = (_, response) => response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":1}');
    expect(await get('/api/v1/services/none', { accept: 'text/html' })).toMatchObject({ status: 404, text: '{"error":1}' });
  });
});

it('answers an address of 100,000 letters', async () => {
  expect((await get(`/ja/services?q=${'%E3%81%82'.repeat(11_000)}`)).status).toBe(200);
});

describe('the map', () => {
  it('may load its images where it can be opened, kept or not, and on no other page', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy');
    for (const path of ['/ja/disasters/shelters', '/ja/disasters/shelters', '/ja/disasters/shelters?near=1'])
      expect(await policyOf(path)).toContain('https://tiles.example');
    expect(await policyOf('/ja')).not.toContain('tiles.example');
  });
});
