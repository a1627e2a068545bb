import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Locale } from '#lib/i18n/locales';
import type { InnerAnswer } from '#lib/web/front/inner';
import type { Door } from '#lib/web/gate';

/**
 * Doors for forms that the front opens by itself, by their address below the locale as the framework's folders name it
 * (`/procedures/[slug]/send`): the same functions that the framework would call.
 */
export type DirectDoors = Readonly<Record<string, Door>>;

/** A door, and what the named parts of its address are. */
export type FoundDoor = { door: Door; params: Record<string, string> };

/** The door at which a form was sent; undefined for everything else. */
export function doorFor(doors: DirectDoors, { method, url = '' }: IncomingMessage): FoundDoor | undefined {
  if (method !== 'POST') return undefined;
  const [, , ...parts] = url.replace(/\?.*/s, '').split('/');
  for (const [address, door] of Object.entries(doors)) {
    const params = paramsIn(address.split('/').slice(1), parts);
    if (params) return { door, params };
  }
  return undefined;
}

/** The named parts of an address, if it is this one. What is not written plainly is the framework's to decode. */
function paramsIn(names: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (names.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    const part = parts[at] ?? '';
    if (name === part) continue;
    if (!name.startsWith('[') || !/^[a-z0-9-]{1,80}$/.test(part)) return undefined;
    params[name.slice(1, -1)] = part;
  }
  return params;
}

/** Opens a door: what the framework would have made of its answer. A fault is told where those of the framework are, and is a 500 as there. */
export async function openDirectly(
  { door, params }: FoundDoor,
  incoming: IncomingMessage,
  headers: IncomingHttpHeaders,
  locale: Locale,
): Promise<InnerAnswer> {
  try {
    const request = new Request(`http://inner${incoming.url}`, {
      method: 'POST',
      headers: asHeaders(headers),
      ...(await bodyOf(incoming)),
    });
    const { status, headers: said, body } = await door(request, { params: Promise.resolve({ ...params, locale }) });
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

/** So many bytes of a form are read at once; a longer one brings files, and is read by its door as it comes. */
const atOnce = 64 * 1024;

async function bodyOf(incoming: IncomingMessage) {
  if (Number(incoming.headers['content-length']) <= atOnce) return { body: new Uint8Array(await buffer(incoming)) };
  return { body: Readable.toWeb(incoming), duplex: 'half' };
}

function asHeaders(headers: IncomingHttpHeaders): Headers {
  const all = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
  );
  return new Headers(all);
}
