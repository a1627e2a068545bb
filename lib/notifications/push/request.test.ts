import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { openService } from '#lib/notifications/listeners.fixture';
import { Forbidden, nameServers, PushLine, type PushWorld, thisMachine } from '#lib/notifications/push/request';

const parcel = { headers: { TTL: '60' }, body: Buffer.from('sealed') };
const lineIn = (world: Partial<PushWorld>) => {
  const line = new PushLine(world);
  onTestFinished(() => line.close());
  return line;
};

/** A name server that knows one name, `push.example`, at this machine, and is silent on all others. */
async function openNameServer(): Promise<string> {
  const server = createSocket('udp4');
  server.on('message', (asked, from) => {
    const question = asked.subarray(12);
    const kind = question.indexOf(0) + 1;
    if (!question.toString('latin1').startsWith('\x04push\x07example\0')) return;
    const isAddress = question.readUInt16BE(kind) === 1;
    // RFC 1035, 4.1: the head, the question again, and for IPv4 one answer that lasts for no time.
    const head = Buffer.from([...asked.subarray(0, 2), 0x81, 0x80, 0, 1, 0, isAddress ? 1 : 0, 0, 0, 0, 0]);
    const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1]);
    server.send(Buffer.concat([head, question.subarray(0, kind + 4), ...(isAddress ? [answer] : [])]), from.port, from.address);
  });
  await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port }: AddressInfo = server.address();
  return `127.0.0.1:${port}`;
}

it.each(['10.0.0.1', '127.0.0.1', '::1', '169.254.169.254'])('goes to no name that leads to %s', async (address) => {
  const service = await openService();
  const inside = { address, family: address.includes(':') ? 6 : 4 };
  const outside = { address: '93.184.216.34', family: 4 };
  const line = lineIn({ protocols: ['http:'], resolve: (_host, tell) => tell(null, [outside, inside]) });
  await expect(line.send(service.origin.replace('127.0.0.1', 'push.example'), parcel)).rejects.toBeInstanceOf(Forbidden);
});

it('finds a service while no name server answers for a dozen others', async () => {
  const service = await openService();
  const line = lineIn({ ...thisMachine, resolve: nameServers([await openNameServer()]), milliseconds: 1500 });
  const silent = Array.from({ length: 12 }, (_, count) => line.send(`http://silent-${count}.example/`, parcel).catch(() => 'nothing'));
  // It knows no such endpoint, and says so: it was reached.
  const reached = line.send(`${service.origin.replace('127.0.0.1', 'push.example')}/push/0`, parcel);
  expect(await Promise.race([reached, ...silent])).toMatchObject({ status: 404 });
  expect(await Promise.all(silent)).toEqual(silent.map(() => 'nothing'));
});
