import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { askAddress, type Circumstances } from '#lib/catalogue/links/ask';
import { asBytes, type Local, openSecureServer, openServer } from '#lib/catalogue/links/local-server.fixture';
import { ownCertificate } from '#lib/catalogue/links/own-certificate.fixture';

/** As if 127.0.0.1 lay in the open net, and every name led there. */
const pretending = (...servers: Local[]): Partial<Circumstances> => ({
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  isForbidden: (address) => address !== '127.0.0.1',
  ports: servers.map(({ port }) => port),
});

const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end();

/** What is said of a server that answers so. */
async function said(answer: RequestListener, circumstances: Partial<Circumstances> = {}): Promise<string> {
  const server = await openServer(answer);
  const outcome = await askAddress(`http://page.example:${server.port}/`, { ...pretending(server), ...circumstances });
  return `${outcome.status} ${outcome.detail}`;
}

/** Answers `/0` with a redirect to `/1`, and so on; `/last` is a page. */
const redirecting =
  (last: number, code = 302): RequestListener =>
  ({ url }, response) => {
    const next = Number(url?.slice(1)) + 1;
    if (next > last) response.end('a page');
    else response.writeHead(code, { location: `/${next}` }).end();
  };

const methodsAsked: string[] = [];
const onlyGet =
  (refusal: number, page = 200): RequestListener =>
  ({ method = '' }, response) => {
    methodsAsked.push(method);
    response.writeHead(method === 'HEAD' ? refusal : page).end('a page');
  };

describe('a server’s answer', () => {
  it.each([
    [200, 'ok 200'],
    [204, 'ok 204'],
    [403, 'ok 403'],
    [429, 'ok 429'],
    [404, 'gone 404'],
    [410, 'gone 410'],
    [301, 'unreachable 301'],
    [400, 'unreachable 400'],
    [500, 'unreachable 500'],
    [503, 'unreachable 503'],
  ])('%i means %s', async (code, outcome) => expect(await said(status(code))).toBe(outcome));

  it.each([405, 501, 404, 403])('of %i to HEAD is not believed before GET has said the same', async (refusal) => {
    methodsAsked.length = 0;
    expect(await said(onlyGet(refusal))).toBe('ok 200');
    expect(await said(onlyGet(refusal, 410))).toBe('gone 410');
    expect(methodsAsked).toEqual(['HEAD', 'GET', 'HEAD', 'GET']);
  });

  it('that too much was asked is not followed by another question', async () => {
    methodsAsked.length = 0;
    await said(onlyGet(429));
    expect(methodsAsked).toEqual(['HEAD']);
  });
});

describe('a page that has moved', () => {
  const startingAt = async (path: string, answer: RequestListener) => {
    const server = await openServer(answer);
    return askAddress(`http://page.example:${server.port}${path}`, pretending(server));
  };

  it.each([301, 308])('for good (%i) is there, under another address', async (code) => {
    expect(await startingAt('/0', redirecting(1, code))).toEqual({ status: 'moved', detail: String(code) });
  });

  it.each([302, 303, 307])('for now (%i) is there', async (code) => {
    expect(await startingAt('/0', redirecting(1, code))).toEqual({ status: 'ok', detail: '200' });
  });

  it('for now, to a page that has moved for good, is there', async () => {
    const answer: RequestListener = ({ url }, response) => {
      if (url === '/last') response.end();
      else response.writeHead(url === '/0' ? 302 : 301, { location: url === '/0' ? '/moved' : '/last' }).end();
    };
    expect(await startingAt('/0', answer)).toEqual({ status: 'ok', detail: '200' });
  });

  it('to where there is nothing is gone', async () => {
    const answer: RequestListener = ({ url }, response) =>
      url === '/0' ? response.writeHead(301, { location: '/gone' }).end() : response.writeHead(404).end();
    expect(await startingAt('/0', answer)).toEqual({ status: 'gone', detail: '404' });
  });

  it('to a Japanese path, written as it is, is found', async () => {
    const answer: RequestListener = ({ url }, response) =>
      url === '/0'
        ? response.writeHead(302, { location: asBytes('/転入') }).end()
        : response.writeHead(url === encodeURI('/転入') ? 200 : 404).end();
    expect(await startingAt('/0', answer)).toEqual({ status: 'ok', detail: '200' });
  });

  it('is followed five times and no more', async () => {
    expect((await startingAt('/0', redirecting(5))).status).toBe('ok');
    expect(await startingAt('/0', redirecting(6))).toEqual({ status: 'unreachable', detail: 'circle' });
  });

  it('in a circle is unreachable', async () => {
    expect(await said(status(302, { location: '/' }))).toBe('unreachable circle');
  });

  it.each(['ftp://page.example/', 'file:///etc/passwd', 'http://', 'gopher://127.0.0.1:6379/_INFO'])(
    'to %s is not followed',
    async (location) => expect(await said(status(302, { location }))).toBe('refused address'),
  );
});

describe('what does not come', () => {
  it('is not waited for: an answer', async () => {
    const begun = performance.now();
    expect(await said(() => undefined, { milliseconds: 150 })).toBe('unreachable time');
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('is not waited for: a name', async () => {
    const resolve = () => new Promise<never>(() => undefined);
    expect(await said(status(200), { resolve, milliseconds: 150 })).toBe('unreachable time');
  });

  it('is not waited for: an answer after many redirects, each in time', async () => {
    const slow: RequestListener = (_, response) => void setTimeout(() => response.writeHead(302, { location: '/' }).end(), 80);
    expect(await said(slow, { milliseconds: 200 })).toBe('unreachable time');
  });

  it('is not waited for: the rest of a page', async () => {
    const hungUp: Promise<unknown>[] = [];
    const endless = ({ method }: IncomingMessage, response: ServerResponse) => {
      if (method === 'HEAD') response.writeHead(405).end();
      else {
        hungUp.push(new Promise((resolve) => response.once('close', resolve)));
        response.writeHead(200).write('the beginning');
      }
    };
    const begun = performance.now();
    expect(await said(endless)).toBe('ok 200');
    expect(performance.now() - begun).toBeLessThan(2000);
    await Promise.all(hungUp);
    expect(hungUp).toHaveLength(1);
  });

  it('is told by its reason', async () => {
    const fault = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
    expect(await said(status(200), { resolve: fault('ENOTFOUND') })).toBe('unreachable name');
    expect(await said(({ socket }) => socket.destroy())).toBe('unreachable connection');
    expect(await askAddress('http://page.example:1/', { ...pretending(), ports: ['1'] })).toEqual({
      status: 'unreachable',
      detail: 'connection',
    });
  });
});

describe('an answer that is none', () => {
  it('has a head without end', async () => {
    expect(await said(status(200, { 'x-long': 'a'.repeat(100_000) }))).toBe('unreachable answer');
  });

  it('is not HTTP', async () => {
    expect(await said(({ socket }) => socket.end('220 mail.example ESMTP\r\n'))).toBe('unreachable answer');
  });

  it('changes to another protocol', async () => {
    const other: RequestListener = ({ socket }) =>
      socket.end('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n');
    expect(await said(other)).toBe('unreachable connection');
  });
});

describe('TLS', () => {
  const asked = async (host: string) => {
    const server = await openSecureServer(status(200));
    return askAddress(`https://${host}:${server.port}/`, pretending(server));
  };

  it('with a certificate that nobody vouches for is unreachable', async () => {
    expect(await asked('page.example')).toEqual({ status: 'unreachable', detail: 'certificate' });
  });

  it('with a certificate that is vouched for is checked against the name in the address', async () => {
    const before = getCACertificates('default');
    setDefaultCACertificates([...before, ownCertificate.cert]);
    expect(await asked('page.example')).toEqual({ status: 'ok', detail: '200' });
    expect(await asked('other.example')).toEqual({ status: 'unreachable', detail: 'certificate' });
    setDefaultCACertificates(before);
  });
});

it('says who asks, and carries nothing from one answer to the next question', async () => {
  const heads: IncomingMessage['headers'][] = [];
  await said(({ headers, url }, response) => {
    heads.push(headers);
    response.writeHead(url === '/' ? 302 : 200, { location: '/next', 'set-cookie': 'session=1' }).end();
  });
  expect(heads).toHaveLength(2);
  for (const head of heads) {
    expect(head['user-agent']).toMatch(/^MobileCityHall-LinkCheck\/1 \(\+http.+\)$/);
    expect(Object.keys(head).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
  }
});
