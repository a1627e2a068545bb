import { isIPv6 } from 'node:net';

type Window = { count: number; endsAt: number };

// Module copies share one count: a limit per copy would be no limit.
const key = Symbol.for('city.rates');
const city: typeof globalThis & { [key]?: Map<string, Window> } = globalThis;

/** Sources remembered at once; when a flood brings more, the oldest are forgotten. */
const mostSources = 50_000;

/**
 * Counts an act of a source against a limit: `true` while it may go on. In memory, per process:
 * it is there against floods, not as a record of people.
 */
export function withinLimit(act: string, source: string, limit: { times: number; seconds: number }, now: Date): boolean {
  city[key] ??= new Map();
  const windows = city[key];
  const name = nameOf(act, source);
  const known = windows.get(name);
  const window = known && known.endsAt > now.getTime() ? known : { count: 0, endsAt: now.getTime() + limit.seconds * 1000 };
  window.count += 1;
  windows.delete(name);
  windows.set(name, window);
  const oldest = windows.size > mostSources ? windows.keys().next().value : undefined;
  if (oldest !== undefined) windows.delete(oldest);
  return window.count <= limit.times;
}

/** Takes one counted act back: it came to a good end, so it is no part of a flood. */
export function takeBack(act: string, source: string): void {
  const window = city[key]?.get(nameOf(act, source));
  if (window && window.count > 0) window.count -= 1;
}

const nameOf = (act: string, source: string) => `${act} ${networkOf(source)}`;

/**
 * As whom an address is counted: of IPv6 its /64, which one subscriber has for himself (RFC 6177); an IPv4 address
 * as it is, also where IPv6 wraps it up (RFC 4291, 2.5.5.2). Anything else stays as it is.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  // The parser of addresses knows every way to write one, and writes it in one way.
  const plain = new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(plain) ?? [];
  if (high && low) return [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255]).join('.');
  const [left = [], right = []] = plain.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(8 - left.length - right.length).fill('0');
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`;
}

/** The address a request came from, as the front states it. */
export function sourceOf(headers: Headers): string {
  return headers.get('x-forwarded-for') ?? '';
}
