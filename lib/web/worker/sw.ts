import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist } from 'serwist';
import { isLocale } from '#lib/i18n/locales';
import { assetsCache, pagesCache } from '#lib/web/worker/caches';
import { keepAhead } from '#lib/web/worker/keep-ahead';
import { answersItself, isKeepable } from '#lib/web/worker/keepable';
import { markKept } from '#lib/web/worker/mark-kept';
import { openNotice, renewSubscription, showNotice } from '#lib/web/worker/push';

declare const self: ServiceWorkerGlobalScope;

/** How long a resident waits for a weak network before he is shown what the phone has. */
const patienceSeconds = 4;

const origin = self.location.origin;

/** A page for everybody. What is drawn for one person says `no-store`, and no phone keeps it. */
function isForAll({ status, redirected, headers }: Response): boolean {
  return status === 200 && !redirected && !(headers.get('cache-control') ?? '').includes('no-store');
}

const pages = new NetworkFirst({
  cacheName: pagesCache,
  networkTimeoutSeconds: patienceSeconds,
  plugins: [
    { cacheWillUpdate: async ({ response }) => (isForAll(response) ? response : null) },
    { cachedResponseWillBeUsed: async ({ cachedResponse }) => (cachedResponse ? markKept(cachedResponse) : null) },
    { handlerDidError: async ({ request }) => offlinePage(new URL(request.url)) },
    new ExpirationPlugin({ maxEntries: 120, maxAgeSeconds: 60 * 86_400 }),
  ],
});

/** What was asked goes to the server; without it, to the page that was kept, which answers by itself. Nothing of it is kept. */
const questions = new NetworkFirst({
  cacheName: pagesCache,
  networkTimeoutSeconds: patienceSeconds,
  matchOptions: { ignoreSearch: true },
  plugins: [
    { cacheWillUpdate: async () => null },
    { cachedResponseWillBeUsed: async ({ cachedResponse }) => (cachedResponse ? markKept(cachedResponse) : null) },
    { handlerDidError: async ({ request }) => offlinePage(new URL(request.url)) },
  ],
});

/** A page that may not be kept: straight from the network, or the offline page. */
async function unkept(request: Request): Promise<Response> {
  return fetch(request).catch(async () => (await offlinePage(new URL(request.url))) ?? Response.error());
}

/** The offline page in the language of the address. */
async function offlinePage(url: URL): Promise<Response | undefined> {
  const named = url.pathname.split('/')[1];
  const page = await caches.match(`/${isLocale(named) ? named : 'ja'}/offline`, { cacheName: pagesCache });
  return page && markKept(page);
}

const serwist = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    { matcher: ({ request, url }) => request.mode === 'navigate' && isKeepable(url, origin), handler: pages },
    { matcher: ({ request, url }) => request.mode === 'navigate' && answersItself(url, origin), handler: questions },
    { matcher: ({ request, url }) => request.mode === 'navigate' && url.origin === origin, handler: ({ request }) => unkept(request) },
    {
      matcher: ({ url }) => url.origin === origin && /^\/(_next\/static|islands|icons|colours)\//.test(url.pathname),
      handler: new CacheFirst({ cacheName: assetsCache, plugins: [new ExpirationPlugin({ maxEntries: 80 })] }),
    },
  ],
});
serwist.addEventListeners();

self.addEventListener('message', (event) => {
  const { type, locale, seen, addresses } = event.data ?? {};
  if (type === 'keep-ahead' && isLocale(locale)) event.waitUntil(keepMostNeeded(locale, String(seen)));
  // The steps of a procedure that somebody has begun: he may lose the network on the way.
  if (type === 'keep-pages' && Array.isArray(addresses)) event.waitUntil(keepPages(addresses.map(String)));
});

/** The list of what to keep comes from the server, which knows what is used most; the page just seen goes first. */
async function keepMostNeeded(locale: string, seen: string): Promise<void> {
  const answer = await fetch(`/api/keep-ahead/${locale}`);
  const { addresses }: { addresses: string[] } = await answer.json();
  const first = URL.canParse(seen, origin) && isKeepable(new URL(seen, origin), origin) ? [seen] : [];
  await keepAhead([...first, ...addresses], Date.now());
}

async function keepPages(addresses: readonly string[]): Promise<void> {
  await keepAhead(
    addresses.filter((address) => URL.canParse(address, origin) && isKeepable(new URL(address, origin), origin)),
    Date.now(),
  );
}

// Another choice makes kept pages wrong: they are fetched anew as they are needed.
const choices = /\/(me\/reading-aids|garbage\/choose)$/;
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'POST' && choices.test(event.request.url)) event.waitUntil(caches.delete(pagesCache));
});

self.addEventListener('push', (event) => event.waitUntil(showNotice(event.data, self.registration)));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openNotice(event.notification.data?.path));
});
self.addEventListener('pushsubscriptionchange', (event) =>
  event.waitUntil(renewSubscription(event.oldSubscription, event.newSubscription)),
);
