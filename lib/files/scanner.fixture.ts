import { once } from 'node:events';
import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Scanner } from '#lib/files/scanner';

/** A scanner that speaks clamd's protocol until the test ends: it puts the chunks together and answers what it is told to. */
export async function openScanner(answer: (bytes: Buffer) => string | undefined): Promise<Scanner> {
  const server = createServer((socket) => {
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
  onTestFinished(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { host: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0 };
}
