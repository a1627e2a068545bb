import { spawnSync } from 'node:child_process';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { FeedServer } from '#lib/disasters/feeds/feed-server.fixture';
import { reportText, tsunami, weather } from '#lib/disasters/reports/report.fixture';
import { locales } from '#lib/i18n/locales';
import { messagesIn } from '#lib/i18n/messages';
import { test } from './city-test.ts';
import { closeOwnCity, node, type OwnCity, openOwnCity } from './own-city.ts';

test.use({ serviceWorkers: 'allow' });

const words = messagesIn('ja').sites;
const found = (page: Page) => page.getByRole('region', { name: words.found.title });
const first = (page: Page) => found(page).getByRole('listitem').first();
const search = (page: Page) => page.getByRole('button', { name: words.find.search }).click();

/** Settles when the city has heard the agency. With a question nobody asks, so that no page of before is kept. */
const heard = (city: OwnCity) =>
  expect
    .poll(async () => (await (await fetch(`${city.url}/ja/disasters?heard`)).text()).includes('警報・注意報はありません'), {
      timeout: 60_000,
    })
    .toBe(true);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of disasters leads to the nearest sites of a district', async ({ page }) => {
    await page.goto('/ja/disasters');
    await page.getByLabel(words.find.hazard).selectOption('津波');
    await page.getByLabel(words.find.district).selectOption('浜地区');
    await search(page);
    await expect(first(page).getByRole('heading')).toHaveText('弁天山高台広場');
    await expect(first(page)).toContainText('90 m · 西の方角');
    await expect(found(page)).toContainText('津波 · 浜地区');
    await expect(found(page).getByRole('listitem')).toHaveCount(5);
    await expect(found(page)).toContainText(words.found.tsunami);
    await expect(found(page).getByText('浜小学校'), 'is not safe in a tsunami').toHaveCount(0);
    await first(page).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('弁天山高台広場');
    await expect(page.getByRole('definition').filter({ hasText: '土砂災害、火山' })).toBeVisible();
    await expect(page.getByRole('region', { name: words.site.others }).getByRole('listitem').first()).toContainText('漁港津波避難タワー');
    await expect(page.getByRole('link', { name: /0153-00-1171/ }).first()).toBeVisible();
  });

  test('a position can be typed', async ({ page }) => {
    await page.goto('/ja/disasters/shelters');
    await page.getByLabel(words.find.hazard).selectOption('津波');
    await page.getByText(words.find.position).click();
    await page.getByLabel(words.find.latitude).fill('４３．３２６８');
    await page.getByLabel(words.find.longitude).fill('145.5742');
    await search(page);
    await expect(first(page)).toContainText('朝日が丘公園');
    await expect(first(page)).toContainText('10 m');
  });

  test('what is wrong gets a sentence beside it, and what was typed stays', async ({ page }) => {
    await page.goto('/ja/disasters/shelters');
    await search(page);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([words.find.faults.hazard, words.find.faults.place]);
    await page.getByLabel(words.find.hazard).selectOption('洪水');
    await page.getByText(words.find.position).click();
    await page.getByLabel(words.find.latitude).fill('北のほう');
    await search(page);
    await expect(page.getByLabel(words.find.latitude)).toHaveValue('北のほう');
    await expect(page.getByLabel(words.find.hazard)).toHaveValue('flood');
    await page.getByRole('alert').getByRole('link', { name: words.find.faults.position }).click();
    await expect(page.getByLabel(words.find.latitude)).toBeFocused();
    await expect(found(page)).toHaveCount(0);
  });
});

test.describe('from where somebody is', () => {
  const here = async (page: Page) => {
    await page.goto('/ja/disasters/shelters');
    await page.getByRole('button', { name: words.find.here }).click();
    await expect(page.getByRole('status').filter({ hasText: words.find.faults.hazard })).toBeVisible();
    await page.getByLabel(words.find.hazard).selectOption('津波');
    await page.getByRole('button', { name: words.find.here }).click();
  };

  test('the phone finds the nearest site itself, and tells nobody where it is', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 43.3268, longitude: 145.5717 });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await here(page);
    await expect(first(page).getByRole('heading')).toHaveText('朝日が丘公園');
    await expect(first(page)).toContainText('200 m · 東の方角');
    await expect(found(page)).toContainText(`津波 · ${words.find.here}`);
    await expect(page.getByRole('heading', { name: words.found.title })).toBeFocused();
    expect(asked.filter((one) => /43\.32|145\.57|latitude/.test(one))).toEqual([]);
    expect(page.url()).not.toContain('?');
    await context.setGeolocation({ latitude: 35.68, longitude: 139.76 });
    await page.reload();
    await page.getByLabel(words.find.hazard).selectOption('津波');
    await page.getByRole('button', { name: words.find.here }).click();
    await expect(found(page)).toContainText(words.found.far);
  });

  test('who does not want to tell is told how else to search', async ({ page, context }) => {
    await context.clearPermissions();
    await here(page);
    await expect(page.getByRole('status').filter({ hasText: words.find.refused })).toBeVisible();
    await expect(found(page)).toHaveCount(0);
  });
});

test.describe('in an emergency', () => {
  test.describe.configure({ mode: 'serial' });
  const agency = new FeedServer();
  let city: OwnCity;

  test.beforeAll(async () => {
    await agency.open();
    city = await openOwnCity(undefined, { JMA_FEEDS: agency.base });
    await heard(city);
  });
  test.afterAll(async () => {
    agency.close();
    await closeOwnCity(city);
  });

  /** What a page costs on the line, compressed as the least able browsers want it. */
  async function weighEverywhere(path: string): Promise<number> {
    const weights = locales.map(async (locale) => {
      const answer = await fetch(`${city.url}/${locale}${path}`, { headers: { 'accept-encoding': 'gzip' } });
      expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, 'gzip']);
      return Number(answer.headers.get('content-length'));
    });
    return Math.max(...(await Promise.all(weights)));
  }

  test('the page of disasters stays under 14 KiB, on a calm day and while much is in force', async () => {
    const calm = await weighEverywhere('/disasters');
    const at = `${new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 19)}+09:00`;
    const publish = (feed: 'extra' | 'eqvol', name: string, title: string, body: string) =>
      agency.publish(feed, { name: `${name}_014100.xml`, title, at, text: reportText({ title, at, eventId: name, body }) });
    publish('extra', '1_VPWW55', '気象警報・注意報（Ｒ０６）（大雨）', weather({ '0122300': [['レベル４大雨危険警報', '43']] }));
    publish('extra', '2_VPWW54', '気象警報・注意報（Ｈ２７）', weather({ '0122300': [['暴風警報', '05']] }));
    publish('eqvol', '3_VTSE41', '津波警報・注意報・予報a', tsunami({ '100': ['津波警報', '51', '3'] }));
    const emergency = spawnSync(node, ['e2e/emergency.ts'], { env: { ...process.env, DATA_DIR: city.folder }, encoding: 'utf8' });
    expect(emergency.stderr).toBe('');
    await expect
      .poll(async () => {
        const page = await (await fetch(`${city.url}/ja/disasters`)).text();
        return ['津波警報', '大雨 危険警報', '暴風 警報', '避難指示', '満員'].filter((word) => !page.includes(word));
      })
      .toEqual([]);
    const much = await weighEverywhere('/disasters');
    console.log(
      `/disasters: ${(calm / 1024).toFixed(1)} KiB calm, ${(much / 1024).toFixed(1)} KiB in an emergency, gzip, the heaviest language`,
    );
    expect(Math.max(calm, much)).toBeLessThan(14 * 1024);
  });

  test('the banner leads to where to flee to from what is there, without a question', async ({ page, context }) => {
    await context.addCookies([{ name: 'district', value: 'hama', url: city.url }]);
    await page.goto(`${city.url}/ja`);
    await page.getByRole('link', { name: messagesIn('ja').warnings.act.where }).click();
    await expect(found(page)).toContainText('津波 · 浜地区');
    await expect(first(page).getByRole('heading')).toHaveText('漁港津波避難タワー');
    await expect(first(page)).toContainText('開設');
  });

  const keptAddresses = (page: Page) =>
    page.evaluate(async () => (await (await caches.open('pages-1')).keys()).map((request) => new URL(request.url).pathname));

  test('with the network and the server gone, the phone still finds the nearest site and knows the last warning, with its age', async ({
    browser,
  }) => {
    const context: BrowserContext = await browser.newContext({ permissions: ['geolocation'] });
    const page = await context.newPage();
    await page.goto(`${city.url}/ja`);
    await expect
      .poll(() => keptAddresses(page), { timeout: 60_000 })
      .toEqual(expect.arrayContaining(['/ja/disasters', '/ja/disasters/shelters']));
    await closeOwnCity(city);
    await context.setOffline(true);

    await page.goto(`${city.url}/ja/disasters`);
    const warnings = page.getByRole('region', { name: messagesIn('ja').warnings.title }).filter({ has: page.getByRole('heading') });
    await expect(warnings).toContainText('津波警報');
    await expect(warnings).toContainText(/この電話が覚えている、\d{4}\/\d\d\/\d\d \d{1,2}:\d\dの状態です/);
    await expect(page.getByRole('status').filter({ hasText: '電波が届いていません' })).toBeVisible();
    await page.getByLabel(words.find.hazard).selectOption('津波');
    await page.getByLabel(words.find.district).selectOption('浜地区');
    await search(page);
    await expect(page).toHaveURL(/\/ja\/disasters\/shelters\?hazard=tsunami/);
    await expect(first(page).getByRole('heading')).toHaveText('漁港津波避難タワー');
    await expect(first(page)).toContainText(/250 m · 北東の方角.*開設/s);

    // In place, from the page that was kept: another place, then another disaster.
    await context.setGeolocation({ latitude: 43.3268, longitude: 145.5717 });
    await page.getByRole('button', { name: words.find.here }).click();
    await expect(found(page)).toContainText(`津波 · ${words.find.here}`);
    await page.getByLabel(words.find.hazard).selectOption('地震');
    await page.getByLabel(words.find.district).selectOption('浜地区');
    await search(page);
    await expect(found(page)).toContainText('地震 · 浜地区');
    await expect(found(page)).toContainText(words.found.full);
    const kept = await page.evaluate(async () => (await (await caches.open('pages-1')).keys()).map((request) => request.url));
    expect(kept.filter((address) => address.includes('hazard'))).toEqual([]);
    await context.close();
  });
});

test('a kept page never says that nothing is in force now', async ({ browser }) => {
  const agency = new FeedServer();
  await agency.open();
  const city = await openOwnCity(undefined, { JMA_FEEDS: agency.base });
  const context = await browser.newContext();
  const page = await context.newPage();
  const none = page.getByText('警報・注意報はありません。');
  await heard(city);
  await page.goto(`${city.url}/ja/disasters`);
  await expect(none).toBeVisible();
  await expect(page.getByText('この電話が覚えている')).toBeHidden();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('この電話が覚えている')).toBeVisible();
  await expect(none).toBeHidden();
  await expect(page.getByText('警報・注意報はありませんでした')).toBeVisible();
  agency.close();
  await closeOwnCity(city);
});
