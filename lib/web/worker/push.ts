declare const self: ServiceWorkerGlobalScope;

/** What a notice brings with it (lib/notifications/operations/attempting.ts). */
type Notice = { title: string; body: string; lang: string; path: string; tag: string; delivery: string };

/** Where notices are shown: the worker's registration. */
export type Screen = Pick<ServiceWorkerRegistration, 'showNotification'>;

/** A browser that shows nothing when something arrived loses its permission: what cannot be read is announced as such. */
const unreadable: Notice = {
  title: '市からのお知らせ / Notice from the city',
  body: '',
  lang: 'ja',
  path: '/',
  tag: 'notice',
  delivery: '',
};

const doors = '/ja/me/notifications';

/** Shows a notice; one that arrives twice stays one and makes no second sound, since it has the same tag. */
export async function showNotice(data: Pick<PushMessageData, 'json'> | null, screen: Screen): Promise<void> {
  const notice = readNotice(data);
  const { title, body, lang, tag, path } = notice;
  await screen.showNotification(title, { body, lang, tag, icon: '/icons/icon-192.png', data: { path } });
  if (notice.delivery) await tell('/shown', { delivery: notice.delivery }).catch(() => undefined);
}

function readNotice(data: Pick<PushMessageData, 'json'> | null): Notice {
  try {
    return { ...unreadable, ...data?.json() };
  } catch {
    return unreadable;
  }
}

/** Opens what a notice is about, in a window that is there or a new one; never another site. */
export async function openNotice(path: unknown): Promise<void> {
  const { origin } = self.location;
  const wanted = typeof path === 'string' && URL.canParse(path, origin) ? new URL(path, origin) : new URL('/', origin);
  const address = wanted.origin === origin ? wanted.href : `${origin}/`;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = windows.find(({ url }) => url === address);
  if (open) await open.focus();
  else await self.clients.openWindow(address);
}

/** A browser has changed its endpoint: the city is told the new one in place of the old. */
export async function renewSubscription(former: PushSubscription | null, given: PushSubscription | null): Promise<void> {
  const key = former?.options.applicationServerKey;
  const options = { userVisibleOnly: true, ...(key && { applicationServerKey: key }) };
  const renewed = given ?? (await self.registration.pushManager.subscribe(options));
  const { endpoint, keys } = former?.toJSON() ?? {};
  const known = endpoint && keys?.['auth'] ? { former: { endpoint, auth: keys['auth'] } } : {};
  await tell('/push', { ...renewed.toJSON(), ...known });
}

async function tell(door: string, body: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  return fetch(`${doors}${door}`, { method: 'POST', headers, body: JSON.stringify(body) });
}
