import { expect, type Page } from '@playwright/test';
import { messagesIn } from '#lib/i18n/messages';
import { test } from './city-test.ts';

async function press(page: Page, name: string) {
  await page
    .locator('summary')
    .filter({ hasText: messagesIn('ja').shell.languageAndDisplay })
    .click();
  await page.getByRole('button', { name }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('furigana stand above the kanji on every page, until they are switched off', async ({ page }) => {
      await page.goto('/ja/services/moving-in?from=here');
      await press(page, messagesIn('ja').shell.aids.furigana);
      await expect(page).toHaveURL(/\/ja\/services\/moving-in/);
      await expect(page.locator('h1 rt')).toHaveText(['てんにゅう', 'とどけ']);
      expect(await page.title()).toBe('転入届');
      await page.goto('/vi/services/child-allowance-end');
      await expect(page.locator('main :lang(ja) rt').first()).toBeVisible();
      await page.goto('/ja/services?q=引っ越し');
      await expect(page.locator('main li rt').first()).toBeVisible();
      const html = await page.content();
      expect(html).not.toMatch(/[\uFFF9-\uFFFB]/);
    });

    test('the language switch keeps the place', async ({ page }) => {
      await page.goto('/ja/garbage/items?q=電池');
      await page
        .locator('summary')
        .filter({ hasText: messagesIn('ja').shell.languageAndDisplay })
        .click();
      await page.getByRole('link', { name: '한국어' }).click();
      await expect(page).toHaveURL(/\/ko\/garbage\/items\?q=/);
      await expect(page.getByText('건전지').first()).toBeVisible();
    });
  });
}

test('a page is read aloud in the language of each part, and stops', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        speaking: false,
        speak: (part: SpeechSynthesisUtterance) => said.push(`${part.lang}: ${part.text}`),
        cancel: () => said.push('cancel'),
      },
    });
  });
  const words = messagesIn('vi').shell;
  await page.goto('/vi/services/moving-in');
  await page.locator('summary').filter({ hasText: words.languageAndDisplay }).click();
  await page.getByRole('button', { name: words.aids.readAloud }).click();
  const said: string[] = await page.evaluate('globalThis.said');
  expect(said.slice(0, 2)).toEqual(['cancel', 'vi: Thông báo chuyển đến (Tennyu todoke)']);
  expect(said.some((part) => part.startsWith('en: If you move within Japan'))).toBe(true);
  await expect(page.getByRole('button', { name: words.aids.stopReading })).toBeVisible();
});
