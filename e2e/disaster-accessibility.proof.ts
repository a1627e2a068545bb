import { type Browser, expect, test } from '@playwright/test';
import { type Locale, locales } from '#lib/i18n/locales';
import { axeFaults } from './axe.ts';
import { DisasterStage, press, proposeOrder, setShelter, warning } from './disaster-stage.ts';

test.describe.configure({ mode: 'serial' });

const stage = new DisasterStage();
test.beforeAll(() => stage.open());
test.afterAll(() => stage.close());

const pages = ['', '/disasters', '/disasters/shelters', '/services'];

/** By day in these languages, and by night in one. */
const looksIn = (some: readonly Locale[]) => [
  ...some.map((locale) => ({ locale, colorScheme: 'light' as const })),
  { locale: 'ja', colorScheme: 'dark' as const },
];

/** What axe finds on the pages that look otherwise in a disaster. */
async function faultsIn(browser: Browser, some: readonly Locale[]): Promise<string> {
  const found: string[] = [];
  for (const { locale, colorScheme } of looksIn(some)) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(`${stage.city.url}/${locale}${path}`);
      found.push(...(await axeFaults(page)).map((fault) => `${locale}${path} ${colorScheme}: ${fault}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) found.push(`${locale}${path}: ${wide} pixels wider than the screen`);
    }
    await context.close();
  }
  return found.join('\n');
}

test('axe finds nothing while a warning and an order are in force and a shelter is open', async ({ browser }) => {
  test.setTimeout(600_000);
  stage.report(warning);
  const [first, second] = [await stage.staffAt(browser, 'disasters'), await stage.staffAt(browser, 'approver')];
  await proposeOrder(first);
  await second.reload();
  expect(await axeFaults(second)).toEqual([]);
  await press(second, '確認して出す');
  await setShelter(first, '開設');
  expect(await axeFaults(first)).toEqual([]);
  await expect.poll(() => stage.isEmergencyOn('/ja')).toBe(true);
  expect(await faultsIn(browser, locales)).toBe('');
});

test('axe finds nothing while a drill is held', async ({ browser }) => {
  test.setTimeout(600_000);
  const page = await stage.staffAt(browser, 'disasters');
  await page.locator('summary', { hasText: '解除する' }).click();
  await press(page, '解除して知らせる');
  stage.report(['津波なし', '00']);
  stage.report(warning, '訓練');
  await expect.poll(async () => (await stage.bodyOf('/ja')).includes('これは訓練です')).toBe(true);
  expect(await faultsIn(browser, ['ja', 'vi'])).toBe('');
});
