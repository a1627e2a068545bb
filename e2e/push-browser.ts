import { type Browser, type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import type { PushSubscription } from '#lib/notifications/model';
import type { Arrival, LocalPushService, Notice } from '#lib/notifications/push/local-service.fixture';

/** In Playwright's contexts no browser subscribes: the page is given a real subscription at the local service instead. */
export async function standIn(context: BrowserContext, origin: string, subscription: PushSubscription): Promise<void> {
  await context.grantPermissions(['notifications'], { origin });
  await context.addInitScript((given) => {
    let subscribed = false;
    const made = () =>
      // Its own properties stand before the accessors of its kind.
      Object.create(
        window.PushSubscription.prototype,
        Object.getOwnPropertyDescriptors({
          endpoint: given.endpoint,
          expirationTime: null,
          options: { applicationServerKey: null, userVisibleOnly: true },
          toJSON: () => ({ ...given, expirationTime: null }),
          unsubscribe: async () => {
            subscribed = false;
            return true;
          },
        }),
      );
    PushManager.prototype.getSubscription = async () => (subscribed ? made() : null);
    PushManager.prototype.subscribe = async () => {
      subscribed = true;
      return made();
    };
    Notification.requestPermission = async () => {
      return 'granted';
    };
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
  }, subscription);
}

/** Chooses the first topic, which is disasters, in the page's own language, and saves it. */
export async function chooseTopics(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('input[type=checkbox][value=disasters]').check();
  await page.locator('form[action$="/choose"] button').first().click();
  await page.waitForURL(/note=saved/);
}

/** What arrives next at a subscription. */
export async function arrivalAt(service: LocalPushService, { endpoint }: PushSubscription): Promise<Arrival> {
  const arrived = () => service.arrivals.filter((one) => one.endpoint === endpoint);
  await expect.poll(() => arrived().length, { timeout: 15_000 }).toBeGreaterThan(0);
  const last = arrived().at(-1);
  if (!last) throw new Error('nothing arrived');
  return last;
}

/** Hands the worker of a page's site what a push service has brought, as the browser does. */
export async function pushLine(page: Page, origin: string): Promise<(notice: object) => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  const registration = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  const registrationId = await registration;
  return async (notice) => {
    await devtools.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: JSON.stringify(notice) });
  };
}

export type Phone = { page: Page; worker: Worker; subscription: PushSubscription };

/** A phone whose reader listens, in a language. */
export async function listening(browser: Browser, url: string, service: LocalPushService, locale: string): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const subscription = service.subscribe();
  await standIn(context, url, subscription);
  const page = await context.newPage();
  const started = context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  await chooseTopics(page, `${url}/${locale}/me/notifications`);
  await page.locator('push-offer [data-act=start]').click();
  await expect(page.locator('push-offer [data-act=trial]')).toBeVisible();
  return { page, worker: await started, subscription };
}

/** A trial that has come to a phone's push service, in its reader's language. */
export async function trial(service: LocalPushService, { page, subscription }: Phone, at = subscription): Promise<Notice> {
  await page.locator('push-offer [data-act=trial]').click();
  return (await arrivalAt(service, at)).notice;
}
