import { expect, test } from '@playwright/test';
import { anotherTime } from './another-time.ts';
import { giveAddressAndCode } from './own-account.ts';
import { closeOwnCity, emptyFolder, openOwnCity } from './own-city.ts';

const room = 'city-library-study-room';

test('a slot begins while the form is open: it is said, and what is still free that day has all that was typed', async ({ page }) => {
  test.setTimeout(240_000);
  const folder = emptyFolder();
  // A Thursday on which the library is open.
  const before = await openOwnCity(folder, { ...anotherTime('2027-02-18 09:50:00'), TRUSTED_PROXY: 'yes' });
  await page.goto(`${before.url}/ja/me/sign-in`);
  await giveAddressAndCode(page, 'begins@example.jp', { folder });
  await page.waitForURL(/\/ja\/me$/);
  await page.goto(`${before.url}/ja/reservations/new?room=${room}&time=2027-02-18%4010:00-11:00&people=2&class=resident`);
  await page.getByLabel('何に使いますか').fill('受験の勉強');
  await closeOwnCity(before);

  const { port: PORT } = new URL(before.url);
  const after = await openOwnCity(folder, { ...anotherTime('2027-02-18 10:00:01'), TRUSTED_PROXY: 'yes', PORT });
  await page.getByRole('button', { name: 'この内容で申し込む' }).click();
  await expect(page.getByRole('alert')).toContainText('始まりの時刻を過ぎました。別の時間を選んでください。');
  await page.getByRole('region', { name: 'ほかに空いているところ' }).getByRole('link').first().click();
  await expect(page.getByLabel('何に使いますか')).toHaveValue('受験の勉強');
  await page.getByRole('button', { name: 'この内容で申し込む' }).click();
  await expect(page.getByText('予約済み', { exact: true })).toBeVisible();
  await closeOwnCity(after);
});
