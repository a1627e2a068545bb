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
  const name = `${act} ${source}`;
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
  const window = city[key]?.get(`${act} ${source}`);
  if (window && window.count > 0) window.count -= 1;
}

/** The address a request came from, as the front states it. */
export function sourceOf(headers: Headers): string {
  return headers.get('x-forwarded-for') ?? '';
}
