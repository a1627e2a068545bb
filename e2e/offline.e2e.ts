import { type BrowserContext, expect, type Page } from '@playwright/test';
import { test } from './city-test.ts';
import { openDeployments } from './next-deployment.ts';

test.use({ serviceWorkers: 'allow' });

const keptAddresses = (page: Page) =>
  page.evaluate(async () =>
    (await (await caches.open('pages-1')).keys()).map((request) => decodeURI(new URL(request.url).pathname + new URL(request.url).search)),
  );

async function visitAndKeep(page: Page, city = '') {
  await page.goto(`${city}/ja/services/moving-in`);
  await expect
    .poll(() => keptAddresses(page), { timeout: 60_000 })
    .toEqual(expect.arrayContaining(['/ja/offline', '/ja/disasters', '/ja/services/moving-in', '/ja/services/residence-certificate']));
}

const cutOff = (context: BrowserContext) => context.setOffline(true);

test('a page that was seen opens without network and says how old it is', async ({ page, context }) => {
  await visitAndKeep(page);
  await cutOff(context);
  await page.goto('/ja/services/moving-in');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('転入届');
  await expect(page.getByRole('status').filter({ hasText: '電波が届いていません' })).toBeVisible();
});

test('the most needed pages open without ever having been seen', async ({ page, context }) => {
  await visitAndKeep(page);
  await cutOff(context);
  await page.goto('/ja/disasters');
  await expect(page.getByRole('link', { name: /119/ }).first()).toHaveAttribute('href', 'tel:119');
  await expect(page.getByText('Kyūkyū desu. Kyūkyūsha o onegai shimasu.')).toBeVisible();
  await page.getByRole('link', { name: 'すべての避難場所を見る' }).click();
  await page.locator('summary').filter({ hasText: '浜町' }).click();
  await expect(page.getByText('弁天山高台広場')).toBeVisible();
});

test('a page never seen gives the offline page of its language, with what is at hand', async ({ page, context }) => {
  await visitAndKeep(page);
  await cutOff(context);
  // A worker that is just waking up learns a moment later than its page that the network is gone.
  await expect(async () => {
    await page.goto('/ja/services/bulky-waste-not-kept');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('今、電波が届いていません', { timeout: 2000 });
  }).toPass();
  await page.getByRole('link', { name: '住民票の写し' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('住民票の写し');
});

test('nothing a person asked or answered is kept', async ({ page }) => {
  await visitAndKeep(page);
  await page.goto('/ja/services?q=%E9%9B%A2%E5%A9%9A');
  await page.goto('/ja/life-events/moving-in?date=2026-12-01&dog=yes&step=checklist');
  await page.goto('/ja/ask');
  const kept = await keptAddresses(page);
  expect(kept.filter((address) => /q=|date=|ask/.test(address))).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(['pages-1', 'assets-1']));
});

test('keeping ahead costs no more than 300 kB on the line', async ({ page, context }) => {
  let bytes = 0;
  context.on('response', (response) => {
    if (response.request().serviceWorker()) bytes += Number(response.headers()['content-length'] ?? 0);
  });
  await visitAndKeep(page);
  await page.waitForLoadState('networkidle');
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(310_000);
});

test('a new version takes over without a reload and without mixing old scripts with new pages', async ({ page, context, baseURL }) => {
  const city = await openDeployments(baseURL ?? '');
  const scripts = () => page.evaluate(() => [...document.scripts].map((script) => script.src).filter((src) => src.includes('/islands/')));
  await visitAndKeep(page, city.url);
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  city.deploy();
  await page.evaluate(async () => {
    const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    await (await navigator.serviceWorker.getRegistration())?.update();
    await changed;
  });
  expect(loads, 'the open page is left alone').toBe(0);

  await page.goto(`${city.url}/ja/offices/citizens`);
  expect((await scripts()).every((src) => src.includes('.next-island.'))).toBe(true);
  expect(loads).toBe(1);

  await cutOff(context);
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto(`${city.url}/ja/services/residence-certificate`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('住民票の写し');
  await expect(page.getByRole('status').filter({ hasText: '電波が届いていません' })).toBeVisible();
  expect(
    (await scripts()).every((src) => !src.includes('.next-island.')),
    'an old page has its old scripts',
  ).toBe(true);
  expect(failed.filter((url) => url.includes('/islands/'))).toEqual([]);
  city.close();
});
