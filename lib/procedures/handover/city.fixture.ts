import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { POST as acknowledge } from '#app/api/v1/applications/[reference]/acknowledgement/route.ts';
import { GET as fetchFile } from '#app/api/v1/applications/[reference]/files/[id]/route.ts';
import { GET as fetchOne } from '#app/api/v1/applications/[reference]/route.ts';
import { GET as list } from '#app/api/v1/applications/route.ts';
import { refusalOf } from '#lib/web/front/guard';
import type { Door } from '#lib/web/gate';

const root = '/api/v1/applications';

const doors: readonly [request: RegExp, door: Door][] = [
  [/^GET $/, list],
  [/^GET \/(?<reference>[^/]+)$/, fetchOne],
  [/^GET \/(?<reference>[^/]+)\/files\/(?<id>[^/]+)$/, fetchFile],
  [/^POST \/(?<reference>[^/]+)\/acknowledgement$/, acknowledge],
];

/** What was asked and how it was answered, in the order of the answers: `GET /7KQ3-M9TD` and the like. */
export type Exchange = { request: string; status: number; said: string };

/** The doors for core systems behind the guard of the house, on a port of this machine, without a framework to start. */
export async function openCity(): Promise<{ url: string; exchanges: Exchange[] }> {
  const exchanges: Exchange[] = [];

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = incoming;
    const request = `${method} ${url.replace(/\?.*/, '').slice(root.length)}`;
    const [pattern, door] = doors.find(([asked]) => asked.test(request)) ?? [];
    const refusal = refusalOf(incoming, undefined) ?? (door ? undefined : 404);
    if (refusal !== undefined || !door) return void outgoing.writeHead(refusal ?? 404).end();
    const body = method === 'POST' ? { body: new Uint8Array(await buffer(incoming)) } : {};
    const asked = new Request(`http://inner${url}`, { method, headers: { authorization: headers.authorization ?? '' }, ...body });
    const answered = await door(asked, { params: Promise.resolve({ ...pattern?.exec(request)?.groups }) });
    const bytes = Buffer.from(await answered.arrayBuffer());
    exchanges.push({ request, status: answered.status, said: bytes.toString() });
    outgoing.writeHead(answered.status, Object.fromEntries(answered.headers)).end(bytes);
  }

  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing).catch(() => outgoing.destroy()));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, exchanges };
}
