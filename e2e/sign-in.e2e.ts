import { expect, type Page } from '@playwright/test';
import { test } from './city-test.ts';
import { accept, codeOf, faultsOn, giveCode, giveEmailAndPassword, invite, samplePerson, signInAs, signOut } from './desk.ts';

const password = 'はまなすの花は六月に咲きはじめる';

test('an invited approver begins: link, password, authenticator app, and signs in again with a code', async ({ page, browser }) => {
  const email = 'nishi@shiomi.example';
  await signInAs(page, 'administrator');
  const link = await invite(page, { name: '西 まどか', email, role: '承認者' });
  await page.goto('/ja/admin/staff');
  await expect(page.getByText(link)).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: email })).toBeVisible();

  const own = await (await browser.newContext()).newPage();
  await own.goto(link);
  await expect(own.getByText('西 まどかさん')).toBeVisible();
  await own.locator('input[name=password]').fill('short');
  await own.getByRole('button', { name: '始める' }).click();
  await expect(faultsOn(own)).toContainText('12文字以上');
  await accept(own, link, password);
  await expect(own.getByRole('status')).toHaveText('登録しました。サインインしてください。');
  await giveEmailAndPassword(own, { email, password });

  await expect(own.getByText('承認者には、二つ目の確認が必要です')).toBeVisible();
  await own.goto('/ja/admin');
  await expect(own).toHaveURL(/second-factor/);
  await own.getByLabel('今のパスワード').fill(password);
  await own.getByRole('button', { name: '登録を始める' }).click();
  const secret = (await own.locator('code').textContent()) ?? '';
  await giveCode(own, await codeOf(secret));
  await expect(own.getByRole('status')).toHaveText('二つ目の確認を登録しました。');

  await signOut(own);
  await giveEmailAndPassword(own, { email, password });
  await giveCode(own, '000000');
  await expect(faultsOn(own)).toContainText('番号が違います');
  await giveCode(own, await codeOf(secret, 1));
  await expect(own).toHaveURL(/\/ja\/admin$/);
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('西 まどかさん');

  await own.goto(link);
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('この招待は使えません');
});

/** A device that keeps passkeys and opens with a finger that always fits. */
async function giveDevice(page: Page): Promise<{ forgetFinger: () => Promise<unknown> }> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  return { forgetFinger: () => devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }) };
}

test('a passkey is registered and signs in alone', async ({ page, browser }) => {
  const email = 'higashi@shiomi.example';
  await signInAs(page, 'administrator');
  const link = await invite(page, { name: '東 拓海', email, role: '編集者' });
  const own = await (await browser.newContext()).newPage();
  const device = await giveDevice(own);
  await accept(own, link, password);
  await giveEmailAndPassword(own, { email, password });
  await own.goto('/ja/admin/account');
  await own.getByLabel('端末の呼び名').fill('窓口のノート');
  await own.getByRole('button', { name: 'パスキーを登録する' }).click();
  await expect(own.getByText('窓口のノート')).toBeVisible();

  await signOut(own);
  await own.getByRole('button', { name: 'パスキーでサインインする' }).click();
  await expect(own).toHaveURL(/\/ja\/admin$/);
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('東 拓海さん');

  // With the password alone one is led to the passkey, and not past it.
  await signOut(own);
  await giveEmailAndPassword(own, { email, password });
  await expect(own).toHaveURL(/second-factor/);
  await expect(own.getByRole('button', { name: 'パスキーを登録する' })).toHaveCount(0);
  await own.getByRole('button', { name: '登録したパスキーで確かめる' }).click();
  await expect(own).toHaveURL(/\/ja\/admin$/);

  // Whoever holds the device without opening it has one factor, not two.
  await signOut(own);
  await device.forgetFinger();
  await own.route('**/passkey/options', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), userVerification: 'discouraged' } });
  });
  const answer = own.waitForResponse('**/sign-in/passkey');
  await own.getByRole('button', { name: 'パスキーでサインインする' }).click();
  expect((await answer).status()).toBe(403);
  await expect(own.getByText('パスキーを確かめられませんでした')).toBeVisible();
});

test('a wrong password is told in a sentence, and the address stays', async ({ page }) => {
  await page.goto('/ja/admin/sign-in');
  await giveEmailAndPassword(page, { email: 'nobody@shiomi.example', password: 'wrong' });
  await expect(faultsOn(page)).toContainText('メールアドレスかパスワードが違います。');
  await expect(page.getByLabel('メールアドレス')).toHaveValue('nobody@shiomi.example');
  await expect(page.locator('input[name=password]')).toHaveValue('');
});

test('signs in and out by keyboard alone', async ({ page }) => {
  const { email, password: given } = samplePerson('facilities');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? '');
  const tabTo = async (wanted: RegExp) => {
    for (let stops = 0; stops < 30; stops += 1) {
      await page.keyboard.press('Tab');
      if (wanted.test(await focused())) return;
    }
    throw new Error(`${wanted} cannot be reached by keyboard`);
  };
  await page.goto('/ja/admin/sign-in');
  await tabTo(/^email$/);
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(given);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ja\/admin$/);
  await tabTo(/^メニュー$/);
  await page.keyboard.press('Enter');
  await tabTo(/^サインアウト$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('サインアウトしました。')).toBeVisible();
});
