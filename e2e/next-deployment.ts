import { createServer, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

/**
 * The same city hall behind a door that can be switched to its next deployment: other bytes in the
 * worker, other names for all scripts, as a new build would have.
 */
export async function openDeployments(target: string) {
  let next = false;
  const server = createServer((incoming, outgoing) => {
    const path = (incoming.url ?? '/').replace('.next-island.', '.island.');
    // Unconditional: what a browser has from before says nothing about the next deployment.
    const { 'if-none-match': _etag, 'if-modified-since': _date, ...asked } = incoming.headers;
    const headers = { ...asked, 'accept-encoding': 'identity' };
    const onward = request(new URL(path, target), { method: incoming.method, headers }, async (answer) => {
      const { 'content-length': _length, 'transfer-encoding': _chunks, etag: _mark, ...kept } = answer.headers;
      const body = await buffer(answer);
      const isText = /html|javascript/.test(kept['content-type'] ?? '');
      const deployed =
        next && isText
          ? Buffer.from(body.toString().replaceAll('.island.', '.next-island.') + (path === '/sw.js' ? '\n// next' : ''))
          : body;
      const packed = gzipSync(deployed);
      outgoing.writeHead(answer.statusCode ?? 500, { ...kept, 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bound = server.address();
  return {
    url: `http://localhost:${typeof bound === 'object' ? bound?.port : ''}`,
    deploy: () => {
      next = true;
    },
    close: () => server.closeAllConnections(),
  };
}
