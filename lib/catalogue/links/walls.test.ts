import { networkInterfaces } from 'node:os';
import { describe, expect, it, vi } from 'vitest';
import { askAddress, type Circumstances } from '#lib/catalogue/links/ask';
import { asBytes, openServer } from '#lib/catalogue/links/local-server.fixture';
import { isPrivateAddress } from '#lib/catalogue/links/private-address';

/** What nobody may reach from outside: one port at every address of this machine. */
const openInside = () => openServer((_, response) => response.end('inside'));
const hasIpv6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ family }) => family === 'IPv6'));

const spellings = [
  '127.0.0.1',
  'localhost',
  'LOCALHOST',
  '127.1',
  '2130706433',
  '0x7f.1',
  '0x7f000001',
  '0177.0.0.1',
  '①②⑦.0.0.1',
  '0',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  'somebody@127.0.0.1',
];

describe('inside the walls', () => {
  it.each(spellings)('nothing is reached by http://%s', async (host) => {
    const inside = await openInside();
    const url = `http://${host}:${inside.port}/`;
    expect(await askAddress(url, { ports: [inside.port] })).toEqual({ status: 'refused', detail: 'private' });
    expect(inside.visits()).toBe(0);
    if (host.startsWith('[') && !hasIpv6) return;
    // The same address with everything allowed: it was the wall that held, not the spelling.
    expect((await askAddress(url, { ports: [inside.port], isForbidden: () => false })).status).toBe('ok');
    expect(inside.visits()).toBe(1);
  });

  it.each([
    ['one private address', ['127.0.0.1']],
    ['one private address behind others', ['1.1.1.1', '2606:4700::1111', '127.0.0.1']],
    ['the address of a cloud’s secrets', ['169.254.169.254']],
    ['IPv4 written as IPv6', ['::ffff:127.0.0.1']],
    ['what is no address', ['localhost']],
  ])('nothing is reached by a name with %s', async (_, addresses) => {
    const inside = await openInside();
    const resolve = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    expect(await askAddress(`http://page.example:${inside.port}/`, { resolve, ports: [inside.port] })).toEqual({
      status: 'refused',
      detail: 'private',
    });
    expect(inside.visits()).toBe(0);
  });

  it.each(['22', '25', '3000', '5432', '6379', '65535'])('nor anywhere port %s', async (port) => {
    expect(await askAddress(`http://1.1.1.1:${port}/`)).toEqual({ status: 'refused', detail: 'port' });
  });

  it.each(['', 'http://', 'https://[', 'ftp://1.1.1.1/', 'file:///etc/passwd', 'javascript:1'])('nor by %j', async (url) => {
    expect(await askAddress(url)).toEqual({ status: 'refused', detail: 'address' });
  });
});

describe('a server outside', () => {
  /** As if the first address looked at lay in the open net; every further one is looked at as it is. */
  const beginningOutside = (port: string, resolve: Circumstances['resolve']): Partial<Circumstances> => {
    let looks = 0;
    const isForbidden = (address: string) => {
      looks += 1;
      return looks > 1 && isPrivateAddress(address);
    };
    return { resolve, isForbidden, ports: [port] };
  };
  const here = async () => [{ address: '127.0.0.1', family: 4 }];

  it.each([...spellings, 'page.example'])('cannot lead inside by a redirect to http://%s', async (host) => {
    const server = await openServer(({ socket }, response) =>
      response.writeHead(302, { location: asBytes(`http://${host}:${socket.localPort}/`) }).end(),
    );
    const outcome = await askAddress(`http://page.example:${server.port}/`, beginningOutside(server.port, here));
    expect(outcome).toEqual({ status: 'refused', detail: 'private' });
    expect(server.visits()).toBe(1);
  });

  it('cannot lead inside by giving its name another address once it was looked at', async () => {
    const server = await openServer(({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end());
    const resolve = vi.fn(here);
    const outcome = await askAddress(`http://page.example:${server.port}/`, beginningOutside(server.port, resolve));
    expect(outcome).toEqual({ status: 'ok', detail: '200' });
    expect(server.visits()).toBe(2);
    expect(resolve).toHaveBeenCalledTimes(1);
  });

  it('cannot lead to another port', async () => {
    const server = await openServer((_, response) => response.writeHead(302, { location: 'http://page.example:6379/' }).end());
    const outcome = await askAddress(`http://page.example:${server.port}/`, beginningOutside(server.port, here));
    expect(outcome).toEqual({ status: 'refused', detail: 'port' });
  });
});
