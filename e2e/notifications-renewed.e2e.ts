import { expect, type Worker } from '@playwright/test';
import type { PushSubscription } from '#lib/notifications/model';
import { LocalPushService } from '#lib/notifications/push/local-service.fixture';
import { test } from './city-test.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';
import { listening, trial } from './push-browser.ts';

test.use({ serviceWorkers: 'allow' });

test.describe.configure({ mode: 'serial' });

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

/** The browser changes a subscription; `given` is what it offers instead, or what it gives when it is asked for one. */
async function changeSubscription(worker: Worker, former: PushSubscription, given: PushSubscription, asked: boolean): Promise<number[]> {
  return worker.evaluate(
    async ({ former, given, asked }) => {
      const key = new Uint8Array([4, 2]).buffer;
      const standIn = (one: PushSubscription) => ({ endpoint: one.endpoint, options: { applicationServerKey: key }, toJSON: () => one });
      const keys: number[] = [];
      self.registration.pushManager.subscribe = async (options) => {
        const { applicationServerKey } = options ?? {};
        if (applicationServerKey instanceof ArrayBuffer) keys.push(...new Uint8Array(applicationServerKey));
        return Object.create(standIn(given));
      };
      const event = new ExtendableEvent('pushsubscriptionchange');
      const parts = { oldSubscription: standIn(former), newSubscription: asked ? null : standIn(given) };
      const done = new Promise<void>((resolve) => {
        Object.assign(event, parts, { waitUntil: resolve });
      });
      self.dispatchEvent(event);
      await done;
      return keys;
    },
    { former, given, asked },
  );
}

for (const asked of [false, true])
  test(`a subscription that the browser changes is registered anew, ${asked ? 'asked for by the same key' : 'as it was given'}`, async ({
    browser,
  }) => {
    const phone = await listening(browser, city.url, service, 'ja');
    const renewed = service.subscribe();
    expect(await changeSubscription(phone.worker, phone.subscription, renewed, asked)).toEqual(asked ? [4, 2] : []);
    await trial(service, phone, renewed);
    expect(service.arrivals.filter(({ endpoint }) => endpoint === phone.subscription.endpoint)).toEqual([]);
    await phone.page.context().close();
  });
