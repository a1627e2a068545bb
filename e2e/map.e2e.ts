import { expect, type Page } from '@playwright/test';
import { test } from './city-test.ts';
import { canvas, cityWithMap, marks } from './map-page.ts';

test.use({ serviceWorkers: 'allow' });

const { url, tiles, openMap } = cityWithMap();

/** Hidden words are no words: only the sentences that stand there. */
const said = (page: Page, sentence: string) => page.getByRole('status').getByText(sentence);
const notSafe = 'この範囲のデータはありません（安全という意味ではありません）';

test('nothing of the map is loaded before somebody asks for it, and then about as much as the button says', async ({ page }) => {
  let bytes = 0;
  const asked: string[] = [];
  page.on('response', async (response) => {
    if (!/map-view/.test(response.url())) return;
    asked.push(response.url());
    bytes += Number(response.headers()['content-length'] ?? 0);
  });
  await page.goto(`${url()}/ja/disasters/shelters`, { waitUntil: 'networkidle' });
  await expect(page.getByText('約50キロバイト')).toBeVisible();
  expect([asked, tiles().asked]).toEqual([[], []]);
  await openMap(page);
  expect(asked).toHaveLength(2);
  expect(bytes).toBeGreaterThan(35_000);
  expect(bytes).toBeLessThan(55_000);
});

test('the ground is shown, and its server does not learn which page was read', async ({ page }) => {
  await openMap(page);
  await expect(canvas(page).locator('.ground-tiles [data-tile=shown]').first()).toBeVisible();
  expect(tiles().asked.length).toBeGreaterThan(0);
  expect(tiles().asked.filter(({ path, referrer }) => referrer !== undefined || !path.startsWith('/xyz/pale/'))).toEqual([]);
  await page.getByRole('radio', { name: 'くわしい地図' }).check();
  await expect.poll(() => tiles().asked.some(({ path }) => path.startsWith('/xyz/std/'))).toBe(true);
});

test('without a single image the sites are drawn, and it says so', async ({ page }) => {
  tiles().stock = () => false;
  await openMap(page);
  await expect(said(page, '地図の画像を読み込めません')).toBeVisible();
  await page.getByRole('radio', { name: '津波' }).check();
  await expect(said(page, 'この範囲では1枚も出ていません')).toBeVisible();
  await expect(marks(page).first()).toBeVisible();
  // The images come back: so does the ground.
  tiles().stock = () => true;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(said(page, '地図の画像を読み込めません')).toBeHidden();
});

test('a hazard’s image that is missing is hatched and called not safe; an empty one is not', async ({ page }) => {
  tiles().stock = (path) => path.startsWith('/xyz/') || /[02468]\.png$/.test(path);
  await openMap(page);
  await page.getByRole('radio', { name: '津波' }).check();
  const missing = canvas(page).locator('.hazard-tiles [data-tile=missing]');
  const shown = canvas(page).locator('.hazard-tiles [data-tile=shown]');
  await expect(missing.first()).toHaveText(notSafe);
  await expect(missing.first()).toHaveCSS('background-image', /repeating-linear-gradient/);
  await expect(shown.first()).toHaveCSS('background-image', 'none');
  await expect(said(page, '斜線の範囲には')).toBeVisible();
  await expect(page.locator('[data-part=colours]').getByText(notSafe)).toBeVisible();
  await expect(page.getByText('10〜20メートル')).toBeVisible();
  await expect(page.getByText('特別警戒区域')).toHaveCount(3);
  await expect(page.getByText('特別警戒区域').first()).toBeHidden();
});

test('a hazard’s image is hatched until it has come', async ({ page }) => {
  await openMap(page);
  await page.route('**/raster/**', () => {});
  await page.getByRole('radio', { name: '津波' }).check();
  await expect(canvas(page).locator('.hazard-tiles [data-tile=loading]').first()).toHaveCSS(
    'background-image',
    /repeating-linear-gradient/,
  );
});

test('a site of no use against the hazard that is laid over is named so', async ({ page }) => {
  await openMap(page);
  const unfit = canvas(page).getByRole('button', { name: /選んだ災害のときは使えない場所/ });
  await expect(unfit).toHaveCount(0);
  await page.getByRole('radio', { name: '津波' }).check();
  const without = page.locator('#site-list [data-site]:not([data-hazards~=tsunami])');
  expect(await without.count()).toBeGreaterThan(0);
  await expect(unfit).toHaveCount(await without.count());
});

test('where one is appears only when asked for, and a refusal is told', async ({ page, context }) => {
  await context.grantPermissions(['geolocation'], { origin: url() });
  await context.setGeolocation({ latitude: 43.33, longitude: 145.58 });
  const requests: string[] = [];
  await openMap(page);
  await expect(canvas(page).locator('.own-mark')).toHaveCount(0);
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('button', { name: '今いる場所を出す' }).click();
  await expect(canvas(page).getByRole('img', { name: '今いる場所' })).toBeVisible();
  expect(requests.filter((url) => !url.startsWith(tiles().url))).toEqual([]);
  await context.clearPermissions();
  await page.reload();
  await page.locator('[data-part=offer] button').click();
  await page.getByRole('button', { name: '今いる場所を出す' }).click();
  await expect(said(page, '今いる場所が分かりませんでした')).toBeVisible();
});

test('a map that was opened once opens without network, without images', async ({ page, context }) => {
  await page.goto(`${url()}/ja/disasters/shelters`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await openMap(page);
  const kept = () =>
    page.evaluate(async () => (await (await caches.open('assets-1')).keys()).filter(({ url }) => /map-view/.test(url)).length);
  await expect.poll(kept).toBe(2);
  tiles().stock = () => false;
  await context.setOffline(true);
  await openMap(page);
  await expect(said(page, '地図の画像を読み込めません')).toBeVisible();
});

test.describe('without what has been kept', () => {
  test.use({ serviceWorkers: 'block' });

  for (const part of ['css', 'js'])
    test(`a map whose ${part} cannot be loaded says so, and can be asked for again`, async ({ page }) => {
      await page.goto(`${url()}/ja/disasters/shelters`);
      await page.route(`**/islands/map-view*.${part}`, (route) => route.abort());
      const open = page.getByRole('button', { name: '避難場所を地図で見る' });
      await open.click();
      await expect(page.getByRole('alert').getByText('地図を開けませんでした')).toBeVisible();
      await page.unroute(`**/islands/map-view*.${part}`);
      await open.click();
      await expect(marks(page).first()).toBeVisible();
    });
});

test('without scripts there is no button that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url()}/ja/disasters/shelters`);
  await expect(page.locator('site-map')).toBeHidden();
  await context.close();
});
