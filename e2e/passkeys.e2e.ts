import { expect, type Page } from '@playwright/test';
import { test } from './city-test.ts';
import { giveDevice, newAddress, signInByCode } from './own-account.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

test('an account by passkey alone: opened, signed in, a second device’s passkey lost, the last one kept', async ({ page }) => {
  await giveDevice(page);
  await page.goto('/ja/me/sign-in');
  await button(page, 'この端末でパスキーを作る').click();
  await page.waitForURL(/security\/recovery/);
  await button(page, '回復コードを作る').click();
  const code = (await page.locator('[data-recovery-code]').textContent()) ?? '';
  expect(code).toMatch(/^(\d{3} ){9}\d{3}$/);
  await page.goto('/ja/me');
  await button(page, 'サインアウトする').click();
  await expect(page.getByRole('status')).toHaveText('サインアウトしました。');
  await button(page, 'パスキーでサインインする').click();
  await page.waitForURL(/\/ja\/me$/);

  await page.goto('/ja/me/security');
  await page.locator('summary', { hasText: '呼び名を変える' }).click();
  await page.locator('form[action$="/rename"] input[name=name]').fill('自分のスマホ');
  await page.locator('form[action$="/rename"] button').click();
  await expect(page.getByText('自分のスマホ').first()).toBeVisible();
  await button(page, /この端末をなくした/).click();
  await expect(page.getByRole('status')).toContainText('パスキーを消し');
  await page.goto('/ja/me');
  await button(page, 'サインアウトする').click();
  await page.locator('summary', { hasText: '回復コード' }).click();
  await page.locator('input[name=recovery]').fill(code);
  await page.locator('form[action$="/recovery"] button').click();
  await expect(page.getByRole('status')).toContainText('新しく作ってください');
});

test('the last way in is not taken away', async ({ page }) => {
  await giveDevice(page);
  await page.goto('/ja/me/sign-in');
  await button(page, 'この端末でパスキーを作る').click();
  await page.waitForURL(/security\/recovery/);
  await page.goto('/ja/me/security');
  await button(page, /^消す/).click();
  await expect(page.getByRole('alert').first()).toContainText('もう入れなくなります');
});

test('a passkey is added and removed; with a lost device its passkey goes and every other session ends', async ({ page, browser }) => {
  const email = newAddress('devices');
  const phone = await (await browser.newContext()).newPage();
  await signInByCode(phone, email);
  await signInByCode(page, email);
  await giveDevice(page);
  const add = async () => {
    await page.goto('/ja/me/security');
    await page
      .getByLabel(/端末の呼び名/)
      .last()
      .fill('台所のタブレット');
    await button(page, 'この端末のパスキーを作る').click();
    await expect(page.getByRole('status')).toHaveText('パスキーを作りました。');
  };
  await add();
  await button(page, '消す: 台所のタブレット').click();
  await expect(page.getByRole('status')).toHaveText('消しました。');
  await expect(page.locator('#passkeys ~ p').getByText('まだありません。')).toBeVisible();
  await phone.goto('/ja/me/security');
  await expect(phone).toHaveURL(/\/me\/security$/);
  await add();
  await button(page, 'この端末をなくした: 台所のタブレット').click();
  await expect(page.getByRole('status')).toContainText('ほかの端末のサインインを終わらせました');
  await phone.reload();
  await expect(phone).toHaveURL(/\/me\/sign-in\?to=/);
  await page.goto('/ja/me/messages');
  for (const [title, times] of [
    ['パスキーが加わりました', 2],
    ['パスキーが消されました', 2],
  ] as const)
    await expect(page.getByRole('heading', { name: title })).toHaveCount(times);
});
