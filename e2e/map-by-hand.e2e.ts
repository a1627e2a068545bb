import { expect } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { test } from './city-test.ts';
import { canvas, cityWithMap, marks } from './map-page.ts';

const { tiles, openMap } = cityWithMap();

test('by keyboard: past the map in one step, or to a site, its card, its place in the list, and back', async ({ page }) => {
  await openMap(page);
  await expect(page.getByRole('region', { name: '避難場所の地図' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: '地図をとばす' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: '重ねない' })).toBeFocused();

  await marks(page).first().focus();
  const name = (await marks(page).first().getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  const link = canvas(page).getByRole('link', { name: '一覧で見る' });
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toHaveCount(0);
  await expect(marks(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator(':target')).toBeInViewport();
  expect(name).toContain((await page.locator(':target [data-title]').textContent()) ?? '?');
});

test('a tap closes the card, or else moves the map there', async ({ page }) => {
  await openMap(page);
  const corner = { position: { x: 20, y: 340 } };
  await marks(page).last().focus();
  await page.keyboard.press('Enter');
  const card = canvas(page).locator('.site-card');
  await expect(card).toBeVisible();
  await canvas(page).click(corner);
  await expect(card).toHaveCount(0);
  const before = await marks(page).first().boundingBox();
  await canvas(page).click(corner);
  await expect.poll(async () => (await marks(page).first().boundingBox())?.x).not.toBe(before?.x);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('two fingers move the map, and one once it is asked to; otherwise one moves the page', async ({ page }) => {
    await openMap(page);
    const client = await page.context().newCDPSession(page);
    const inMiddle = () => canvas(page).evaluate((map) => map.scrollIntoView({ block: 'center' }));
    const scrolled = () => page.evaluate(() => scrollY);
    /** Where a site stands on the map, however the page was moved. */
    const onMap = () =>
      canvas(page).evaluate((map) => {
        const mark = map.querySelector('.site-mark')?.getBoundingClientRect();
        return Math.round((mark?.top ?? 0) - map.getBoundingClientRect().top);
      });
    const swipeUp = async (fingers: number) => {
      await inMiddle();
      const box = (await canvas(page).boundingBox()) ?? { x: 0, y: 0, height: 0 };
      const places = (up: number) =>
        Array.from({ length: fingers }, (_, id) => ({ id, x: box.x + 230 + id * 60, y: box.y + box.height * 0.6 - up }));
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: places(0) });
      for (let up = 20; up <= 120; up += 20) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: places(up) });
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const place = await onMap();
    const whole = async () => {
      await page.getByRole('button', { name: '全体を見る' }).click();
      // Half a pixel may be rounded either way.
      await expect.poll(async () => Math.abs((await onMap()) - place)).toBeLessThanOrEqual(1);
    };
    await swipeUp(2);
    await expect.poll(onMap).toBeLessThan(place - 50);
    await whole();
    await page.getByRole('button', { name: '指1本で地図を動かす' }).click();
    await swipeUp(1);
    await expect.poll(onMap).toBeLessThan(place - 50);
    await page.getByRole('button', { name: '指1本で地図を動かす', pressed: true }).click();
    await whole();
    await inMiddle();
    const [before, standing] = [await scrolled(), await onMap()];
    await swipeUp(1);
    await expect.poll(scrolled).toBeGreaterThan(before + 50);
    expect(Math.abs((await onMap()) - standing)).toBeLessThanOrEqual(1);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the open map with a card, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    tiles().stock = (path) => path.startsWith('/xyz/') || /[02468]\.png$/.test(path);
    for (const locale of ['ja', 'vi']) {
      await openMap(page, locale);
      await page.locator('[name=map-hazard][value=flood]').check();
      await expect(page.locator('.hazard-tiles [data-tile=missing]').first()).toBeAttached();
      // Marks of neighbours come apart when the map is made larger; until then the list has what lies below.
      for (let zoom = 0; zoom < 5; zoom += 1) await canvas(page).locator('.leaflet-control-zoom-in').click();
      await marks(page).first().focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.site-card')).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
