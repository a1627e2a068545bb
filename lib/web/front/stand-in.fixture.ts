import { mkdtempSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFront, type FrontSettings } from '#lib/web/front/front';

const settings = {
  siteUrl: undefined,
  trustedProxy: false,
  tileHosts: ['https://tiles.example'],
  keeping: true,
  doors: {},
  currentVersion: async () => 1,
  occupancyOf: async () => undefined,
  versionInterval: 0,
};

/** A front on a port of its own, with a stand-in for the framework behind it. */
export async function openFront(answer: RequestListener, other: Partial<FrontSettings> = {}) {
  const inner = createServer({ maxHeaderSize: 192 * 1024 }, answer);
  const socketPath = join(mkdtempSync(join(tmpdir(), 'front-')), 'inner.sock');
  await new Promise<void>((resolve) => inner.listen(socketPath, resolve));
  const front = createFront({ ...settings, socketPath, ...other });
  await new Promise<void>((resolve) => front.server.listen(0, '127.0.0.1', resolve));
  const bound = front.server.address();
  return { inner, front, address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}` };
}

/** A page as the framework draws it, and until when it is true. */
export const page = (body: string, seconds = 60) =>
  `<html><head><meta name="fresh-until" content="${new Date(Date.now() + seconds * 1000).toISOString()}"></head><body>${body}</body></html>`;
