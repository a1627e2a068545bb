import { join } from 'node:path';
import { expect, type Page, type Worker } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { LocalPushService } from '#lib/notifications/push/local-service.fixture';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { test } from './city-test.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';
import { listening, pushLine, trial } from './push-browser.ts';

/** What the service worker does in a real browser with what a push service brings it. */
test.describe.configure({ mode: 'serial' });

// Notices need a browser that has a screen to show them on.
test.use({
  serviceWorkers: 'allow',
  ...(chromiumPath ? { launchOptions: { executablePath: chromiumPath, args: chromiumArguments } } : { channel: 'chromium' }),
});

declare const self: ServiceWorkerGlobalScope;

let city: OwnCity;
const service = new LocalPushService();

test.beforeAll(async () => {
  await service.open();
  city = await openOwnCity(undefined, { PUSH_LOOPBACK: 'yes' });
});
test.afterAll(async () => {
  service.close();
  await closeOwnCity(city);
});

const onScreen = (page: Page) =>
  page.evaluate(async () =>
    (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, tag, lang }) => ({ title, tag, lang })),
  );

/** When the city noted that a phone has shown a notice; null as long as it has not. */
function shownAt(delivery: string): unknown {
  const look = new SQLite(join(city.folder, 'city.sqlite'), { readonly: true, fileMustExist: true });
  const found = look.prepare('select shown_at from deliveries where id = ?').pluck().get(delivery);
  look.close();
  return found;
}

/** Presses on the one notice on the screen; tells which addresses were opened anew, and which open pages came to the front. */
async function press(worker: Worker): Promise<{ opened: string[]; focused: string[] }> {
  return worker.evaluate(async () => {
    const [notification] = await self.registration.getNotifications();
    if (!notification) throw new Error('nothing on the screen');
    const seen = { opened: [] as string[], focused: [] as string[] };
    // A browser lets a worker open windows at a real finger only; what it would open is what counts.
    self.clients.openWindow = async (url) => {
      seen.opened.push(String(url));
      return null;
    };
    WindowClient.prototype.focus = async function (this: WindowClient) {
      seen.focused.push(this.url);
      return this;
    };
    const event = new NotificationEvent('notificationclick', { notification });
    const done = new Promise((resolve) => {
      event.waitUntil = resolve;
    });
    self.dispatchEvent(event);
    await done;
    return seen;
  });
}

test('a notice is shown, once however often it arrives, and the city is told', async ({ browser }) => {
  const phone = await listening(browser, city.url, service, 'ja');
  const notice = await trial(service, phone);
  const bring = await pushLine(phone.page, city.url);
  expect(shownAt(notice.delivery)).toBeNull();
  await bring(notice);
  await expect.poll(() => onScreen(phone.page)).toEqual([{ title: notice.title, tag: notice.tag, lang: 'ja' }]);
  await expect.poll(() => shownAt(notice.delivery)).not.toBeNull();
  const first = shownAt(notice.delivery);
  // As after a crash; and another one beside it.
  await bring(notice);
  await bring({ ...notice, tag: 'another' });
  await expect.poll(async () => (await onScreen(phone.page)).map(({ tag }) => tag).sort()).toEqual([notice.tag, 'another'].sort());
  expect(shownAt(notice.delivery)).toBe(first);
  await phone.page.context().close();
});

test('what cannot be read is shown as a notice all the same: a silent worker would lose its permission', async ({ browser }) => {
  const phone = await listening(browser, city.url, service, 'ja');
  await (await pushLine(phone.page, city.url))([]);
  await expect
    .poll(async () => (await onScreen(phone.page)).map(({ title }) => title))
    .toEqual(['市からのお知らせ / Notice from the city']);
  await phone.page.context().close();
});

test('a press on it opens its page in the reader’s language, or the window that shows it, and nothing elsewhere', async ({ browser }) => {
  const phone = await listening(browser, city.url, service, 'vi');
  const notice = await trial(service, phone);
  const bring = await pushLine(phone.page, city.url);
  const address = `${city.url}/vi/me/notifications`;
  expect(notice).toMatchObject({ lang: 'vi', path: '/vi/me/notifications' });

  await phone.page.goto(`${city.url}/vi`);
  await bring(notice);
  await expect.poll(() => onScreen(phone.page)).toHaveLength(1);
  expect(await press(phone.worker)).toEqual({ opened: [address], focused: [] });
  expect(await onScreen(phone.page)).toEqual([]);
  expect((await phone.page.goto(address))?.status()).toBe(200);
  await expect(phone.page.locator('html')).toHaveAttribute('lang', 'vi');

  await bring(notice);
  await expect.poll(() => onScreen(phone.page)).toHaveLength(1);
  expect(await press(phone.worker)).toEqual({ opened: [], focused: [address] });

  await bring({ ...notice, path: 'https://elsewhere.example/' });
  await expect.poll(() => onScreen(phone.page)).toHaveLength(1);
  expect(await press(phone.worker)).toEqual({ opened: [`${city.url}/`], focused: [] });
  await phone.page.context().close();
});
