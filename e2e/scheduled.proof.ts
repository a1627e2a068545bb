import { expect, test } from '@playwright/test';
import { anotherTime } from './another-time.ts';
import { signInAs } from './desk.ts';
import { closeOwnCity, emptyFolder, openOwnCity } from './own-city.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('what is approved for midnight is not there before, and is there when the year has turned; and goes when its time ends', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const city = await openOwnCity(emptyFolder(), anotherTime('2026-12-31 23:58:00'));
  const asked = async () => fetch(`${city.url}/ja/services/dog-registration`);
  const shown = async () => (await asked()).text();
  const page = async (who: 'editor' | 'approver') => {
    const opened = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await signInAs(opened, who, 'ja', city);
    return opened;
  };
  const editor = await page('editor');
  await editor.goto(`${city.url}/ja/admin/catalogue/service/dog-registration?in=ja`);
  const title = editor.getByRole('textbox', { name: /^題名/ });
  await title.fill('新年からの犬の登録');
  await Promise.all([editor.waitForResponse((answer) => answer.url().endsWith('/save') && answer.ok()), title.blur()]);
  await editor.goto(`${city.url}/ja/admin/catalogue/service/dog-registration/review`);
  await editor.getByRole('button', { name: '承認を依頼する' }).click();

  const approver = await page('approver');
  await approver.goto(`${city.url}/ja/admin/catalogue/service/dog-registration/review`);
  await approver.getByLabel(/公開する日時/).fill('2027-01-01T00:00');
  await approver.getByLabel(/公開を終える日時/).fill('2027-01-01T00:01');
  await approver.getByRole('button', { name: '承認して公開する' }).click();
  await expect(approver.getByRole('status')).toHaveText('公開の予約をしました。');
  expect(await shown()).not.toContain('新年からの犬の登録');

  let answeredAt = '';
  const next = async () => {
    const page = await asked();
    answeredAt = page.headers.get('date') ?? '';
    return page.text();
  };
  await expect.poll(next, { timeout: 150_000, intervals: [250] }).toContain('新年からの犬の登録');
  const late = Date.parse(answeredAt) - Date.parse('2027-01-01T00:00:00+09:00');
  console.log(`published ${late} ms after midnight, by the server's clock (whole seconds)`);
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(4000);
  await expect.poll(async () => (await asked()).status, { timeout: 90_000 }).toBe(404);
  await closeOwnCity(city);
});
