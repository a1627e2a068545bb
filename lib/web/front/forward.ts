import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { cookieValue } from '#lib/web/cookies';
import { aidsCookie, aidsHeader, parseAids } from '#lib/web/reading-aids';

/** The reading aids a request asks for, as the front keys and forwards them. */
export function aidsOf(request: IncomingMessage): string {
  const { cookie } = request.headers;
  return cookie === undefined ? '' : parseAids(cookieValue(cookie, aidsCookie)).join('.');
}

/**
 * The headers for a page that may be kept: nothing of the person who asks, so that nothing
 * personal can get into it.
 */
export function publicHeaders(aids: string): IncomingHttpHeaders {
  return { host: 'inner', accept: 'text/html', [aidsHeader]: aids };
}

/** The headers for everything else: as they came, but the source's address is ours to state. */
export function personalHeaders(request: IncomingMessage, trustedProxy: boolean): IncomingHttpHeaders {
  const { connection: _hop, 'accept-encoding': _ours, rsc: _framework, ...headers } = request.headers;
  return {
    ...headers,
    'x-forwarded-for': sourceOf(request, trustedProxy),
    [aidsHeader]: aidsOf(request),
  };
}

/** The address a request comes from. Of a trusted proxy's list only the last entry is its own word; the rest anyone can write. */
function sourceOf(request: IncomingMessage, trustedProxy: boolean): string {
  const told = request.headers['x-forwarded-for'];
  const last = typeof told === 'string' ? told.split(',').at(-1)?.trim() : undefined;
  return (trustedProxy && last) || (request.socket.remoteAddress ?? '');
}
