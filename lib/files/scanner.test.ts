import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { scan } from '#lib/files/scanner';

let server: Server | undefined;
afterEach(() => server?.close());

/** A scanner that speaks clamd's protocol: it puts the chunks together and answers what it is told to. */
async function scanner(answer: (bytes: Buffer) => string | undefined) {
  server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      got = Buffer.concat([got, data]);
      const content: Buffer[] = [];
      for (let at = got.indexOf(0) + 1; at > 0 && at + 4 <= got.length; ) {
        const length = got.readUInt32BE(at);
        if (length === 0) {
          const said = got.subarray(0, got.indexOf(0)).toString() === 'zINSTREAM' ? answer(Buffer.concat(content)) : 'UNKNOWN COMMAND\0';
          if (said !== undefined) socket.end(said);
          return;
        }
        if (at + 4 + length > got.length) return;
        content.push(got.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { host: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0 };
}

const large = Buffer.alloc(300_000, 'x');
const virus = Buffer.concat([large, Buffer.from('VIRUS')]);

it('hears that nothing was found, and what was', async () => {
  const at = await scanner((bytes) => (bytes.includes('VIRUS') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'));
  expect(await scan(at, large)).toEqual({ found: false });
  expect(await scan(at, virus)).toEqual({ found: true, name: 'Eicar-Test-Signature' });
});

it.each([
  ['refuses the size', () => 'INSTREAM size limit exceeded. ERROR\0'],
  ['talks nonsense', () => 'HTTP/1.1 200 OK\r\n\r\nstream: OK'],
  ['hangs up', () => ''],
  ['says nothing', () => undefined],
])('has heard of nothing being clean from a scanner that %s', async (_, answer) => {
  expect(await scan(await scanner(answer), large, 300)).toBe('unscanned');
});

it('has heard nothing from a scanner that is not there', async () => {
  expect(await scan({ host: '127.0.0.1', port: 1 }, large, 300)).toBe('unscanned');
});
