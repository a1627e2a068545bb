import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Locale } from '#lib/i18n/locales';
import type { InnerAnswer } from '#lib/web/front/inner';
import type { Door } from '#lib/web/gate';

/** Doors for forms that the front opens by itself, by their address below the locale: the same functions that the framework would call. */
export type DirectDoors = Readonly<Record<string, Door>>;

/** The door at which a form was sent; undefined for everything else. */
export function doorFor(doors: DirectDoors, { method, url = '' }: IncomingMessage): Door | undefined {
  const [, path = ''] = /^\/[^/?]+(\/[^?]*)/.exec(url) ?? [];
  return method === 'POST' && Object.hasOwn(doors, path) ? doors[path] : undefined;
}

/** Opens a door: what the framework would have made of its answer. A fault is told where those of the framework are, and is a 500 as there. */
export async function openDirectly(
  door: Door,
  incoming: IncomingMessage,
  headers: IncomingHttpHeaders,
  locale: Locale,
): Promise<InnerAnswer> {
  const request = new Request(`http://inner${incoming.url}`, {
    ...{ method: 'POST', headers: asHeaders(headers), body: new Uint8Array(await buffer(incoming)) },
  });
  try {
    const { status, headers: said, body } = await door(request, { params: Promise.resolve({ locale }) });
    const [location, type, cookies] = [said.get('location'), said.get('content-type'), said.getSetCookie()];
    const named = {
      ...(location && { location }),
      ...(type && { 'content-type': type }),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    };
    return { status, headers: named, body: body ? Buffer.from(await new Response(body).arrayBuffer()) : Buffer.alloc(0) };
  } catch (fault) {
    console.error('door:', incoming.url?.slice(0, 200), fault);
    return { status: 500, headers: { 'content-type': 'text/html' }, body: Buffer.alloc(0) };
  }
}

function asHeaders(headers: IncomingHttpHeaders): Headers {
  const all = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
  );
  return new Headers(all);
}
