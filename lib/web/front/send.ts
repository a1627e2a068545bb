import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Ready } from '#lib/web/front/shelf';

/** Sends what lies ready: 304 to who has it already, else the whole. */
export function sendReady(request: IncomingMessage, response: ServerResponse, ready: Ready): void {
  const known = request.headers['if-none-match'];
  if (known !== undefined && (known === ready.etag || known.includes(ready.etag))) {
    response.writeHead(304, withoutBody(ready.headers));
    response.end();
    return;
  }
  response.writeHead(200, ready.headers);
  response.end(request.method === 'HEAD' ? undefined : ready.body);
}

/** A 304 repeats what describes the document, not what describes the body it leaves out (RFC 9110 §15.4.5). */
function withoutBody(headers: string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? '';
    if (!name.startsWith('Content-') || name === 'Content-Security-Policy') kept.push(name, headers[at + 1] ?? '');
  }
  return kept;
}

/** The framework writes whole addresses into redirects and knows itself by inner names; to a browser, here is here. */
export function relativeLocation(location: string, host: string | undefined): string {
  if (!URL.canParse(location)) return location;
  const { host: target, pathname, search, hash } = new URL(location);
  return target === host || target.startsWith('localhost') || target === 'inner' ? `${pathname}${search}${hash}` : location;
}
