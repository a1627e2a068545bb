import { expect, type Page } from '@playwright/test';
import { test } from './city-test.ts';

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.getAttribute('name') || '');

async function tabTo(page: Page, wanted: RegExp) {
  for (let stops = 1; stops <= 40; stops += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return stops;
  }
  throw new Error(`${wanted} cannot be reached by keyboard`);
}

test('from the door to a procedure by keyboard alone', async ({ page }) => {
  await page.goto('/ja');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('本文へ進む');
  await page.keyboard.press('Enter');
  await tabTo(page, /^q$/);
  await page.keyboard.type('住民票');
  await page.keyboard.press('Enter');
  await page.waitForURL(/services\?q=/);
  await tabTo(page, /^住民票の写し/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/residence-certificate/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('住民票の写し');
  await tabTo(page, /^委任状$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('note').filter({ hasText: '委任状' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('note').filter({ hasText: '委任状' })).toBeHidden();
});

test('a questionnaire by keyboard alone', async ({ page }) => {
  await page.goto('/ja/life-events/moving-in');
  await page.locator('#children').focus();
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, /^チェックリストを作る$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'あなたのチェックリスト' })).toBeVisible();
});

const paths = [
  '/ja',
  '/en/services',
  '/ru/services/moving-in',
  '/vi/life-events/moving-in',
  '/pt-BR/disasters',
  '/ru/disasters/shelters?hazard=storm-surge&district=hama',
  '/ja/life-events/moving-in?date=2026-12-01&children=1&dog=yes&step=checklist',
  '/en/me',
  '/ko/offices',
];
for (const path of paths) {
  test(`${path} keeps everything at 320 px and at four times the size`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // 1280 px at 400 % is 320×256: the bar at the bottom gives way to the text.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.getByRole('navigation').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
  });
}
