import { assetsCache, pagesCache } from '#lib/web/worker/caches';
import { assetsOf } from '#lib/web/worker/keepable';

/** What keeping ahead may cost a resident, in bytes on the line: 300 kB with the page that goes over and what travels around it. */
const budget = 240_000;

/** A page younger than this is not fetched again. */
const freshMilliseconds = 12 * 60 * 60 * 1000;

/**
 * Fetches these pages one after another, most needed first, and what they need to be drawn, until
 * the budget is spent. What is there and fresh costs nothing.
 */
export async function keepAhead(addresses: readonly string[], now: number): Promise<void> {
  const [pages, assets] = await Promise.all([caches.open(pagesCache), caches.open(assetsCache)]);
  let spent = 0;
  const fetchInto = async (cache: Cache, address: string): Promise<Response | undefined> => {
    const response = await fetch(address);
    const isForOne = (response.headers.get('cache-control') ?? '').includes('no-store');
    if (!response.ok || response.redirected || isForOne) return undefined;
    spent += Number(response.headers.get('content-length') ?? 0);
    await cache.put(address, response.clone());
    return response;
  };
  for (const address of addresses) {
    if (spent > budget) return;
    const known = await pages.match(address);
    if (known && now - Date.parse(known.headers.get('date') ?? '') < freshMilliseconds) continue;
    const html = (await (await fetchInto(pages, address))?.text()) ?? '';
    for (const asset of assetsOf(html)) if (!(await assets.match(asset))) await fetchInto(assets, asset);
  }
}
