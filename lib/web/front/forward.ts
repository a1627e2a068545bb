import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { cookieValue } from '#lib/web/cookies';
import { districtCookie, districtHeader, parseDistrict, speaksOfDistrict } from '#lib/web/own-district';
import { aidsCookie, aidsHeader, parseAids } from '#lib/web/reading-aids';

/** What a reader has chosen that changes a public page: his reading aids, and his district where the page speaks of it. */
export type Choices = { aids: string; district: string };

export const noChoices: Choices = { aids: '', district: '' };

/** The choices a request comes with, as the front keys and forwards them. */
export function choicesOf(request: IncomingMessage): Choices {
  const { cookie } = request.headers;
  if (cookie === undefined) return noChoices;
  const district = speaksOfDistrict(request.url ?? '') ? parseDistrict(cookieValue(cookie, districtCookie)) : '';
  return { aids: parseAids(cookieValue(cookie, aidsCookie)).join('.'), district };
}

/**
 * The headers for a page that may be kept: nothing of the person who asks, so that nothing
 * personal can get into it.
 */
export function publicHeaders({ aids, district }: Choices): IncomingHttpHeaders {
  return { host: 'inner', accept: 'text/html', [aidsHeader]: aids, [districtHeader]: district };
}

/** The headers for everything else: as they came, but the source's address is ours to state. */
export function personalHeaders(request: IncomingMessage, trustedProxy: boolean): IncomingHttpHeaders {
  const { connection: _hop, 'accept-encoding': _ours, rsc: _framework, ...headers } = request.headers;
  const { aids, district } = choicesOf(request);
  return { ...headers, 'x-forwarded-for': sourceOf(request, trustedProxy), [aidsHeader]: aids, [districtHeader]: district };
}

/** The address a request comes from. Of a trusted proxy's list only the last entry is its own word; the rest anyone can write. */
function sourceOf(request: IncomingMessage, trustedProxy: boolean): string {
  const told = request.headers['x-forwarded-for'];
  const last = typeof told === 'string' ? told.split(',').at(-1)?.trim() : undefined;
  return (trustedProxy && last) || (request.socket.remoteAddress ?? '');
}
