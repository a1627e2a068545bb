import { expect, type Page } from '@playwright/test';
import { test } from './city-test.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';
import { openTileServer, type TileServer } from './tile-server.ts';

/** A city whose map has its images from this machine. Every test begins with all images there, and ends without a fault of the page. */
export function cityWithMap(): { url: () => string; tiles: () => TileServer; openMap: (page: Page, locale?: string) => Promise<void> } {
  let city: OwnCity;
  let tiles: TileServer;
  let faults: string[];
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    tiles = await openTileServer(() => true);
    city = await openOwnCity(undefined, { MAP_TILES: tiles.url });
  });
  test.afterAll(async () => {
    tiles.close();
    await closeOwnCity(city);
  });
  test.beforeEach(({ page }) => {
    tiles.asked.length = 0;
    tiles.stock = () => true;
    faults = [];
    page.on('console', (message) => /Content.Security.Policy/i.test(message.text()) && faults.push(message.text()));
    page.on('pageerror', (fault) => faults.push(fault.message));
  });
  test.afterEach(() => expect(faults).toEqual([]));

  async function openMap(page: Page, locale = 'ja') {
    await page.goto(`${city.url}/${locale}/disasters/shelters`);
    await page.locator('[data-part=offer] button').click();
    // A city that has just opened has not sent these files before.
    await expect(marks(page)).toHaveCount(await page.locator('#site-list [data-site]').count(), { timeout: 20_000 });
  }
  return { url: () => city.url, tiles: () => tiles, openMap };
}

export const canvas = (page: Page) => page.locator('[data-part=canvas]');
export const marks = (page: Page) => canvas(page).locator('.site-mark');
