import { expect, type Page, test } from '@playwright/test';
import { codeFor, giveDevice, signInByCode } from './own-account.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a code signs in; profile, deputies, export and leaving work', async ({ page, browser }) => {
    const email = 'noscript@example.jp';
    await signInByCode(page, email);
    await page.goto('/ja/me/profile');
    await page.getByLabel('名前').first().fill('菅野 花子');
    await page.getByLabel('生まれた日').first().fill('昭和２３年３月５日');
    await page.getByLabel('電話番号').fill('119');
    await button(page, '保存する').click();
    await expect(page.getByRole('alert')).toContainText('電話番号は、0から始まる');
    await expect(page.getByLabel('名前').first()).toHaveValue('菅野 花子');
    await page.getByLabel('電話番号').fill('０９０ー１２３４ー５６７８');
    await button(page, '保存する').click();
    await expect(page.getByRole('status')).toHaveText('保存しました。');
    await expect(page.getByLabel('生まれた日').first()).toHaveValue('1948-03-05');

    await page.goto('/ja/me/deputies');
    await page.getByLabel('その人の名前').fill('娘');
    await button(page, '招待のリンクを作る').click();
    await expect(page.getByRole('alert')).toContainText('任せることを一つ以上');
    await expect(page.getByLabel('その人の名前')).toHaveValue('娘');
    await page.getByLabel(/あなたの名前/).fill('花子');
    await page.getByLabel('自分のことを読む').check();
    await button(page, '招待のリンクを作る').click();
    const link = new URL(await page.getByLabel('招待のリンク').inputValue()).pathname;

    const daughter = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await signInByCode(daughter, 'daughter@example.jp');
    await daughter.goto(link);
    await button(daughter, '引き受ける').click();
    await daughter.getByRole('link', { name: '花子さんのことを読む' }).click();
    await expect(daughter.getByText('菅野 花子')).toBeVisible();
    await page.goto('/ja/me/deputies');
    await expect(page.getByText('娘さんが、自分のことを読みました')).toBeVisible();
    await button(page, /娘さんの代わりをやめる/).click();
    await expect(page.getByRole('status')).toHaveText('やめました。');
    expect((await daughter.reload())?.status()).toBe(404);

    const file = await page.request.get('/ja/me/profile/export');
    expect(await file.json()).toMatchObject({ profile: { name: '菅野 花子', phone: '09012345678' } });
    await page.goto('/ja/me/leave');
    await page.getByLabel('「消します」と入れてください').fill('消します');
    await button(page, '登録を消す').click();
    await expect(page.getByRole('status')).toHaveText('登録を消しました。');
    await page.goto('/ja/me/profile');
    await expect(page).toHaveURL(/sign-in\?to=/);
  });

  test('a service is pinned, and what is wrong with a code is said in one’s own language', async ({ page }) => {
    await page.goto('/vi/me/sign-in');
    await page.locator('input[name=email]').fill('nguyen@example.jp');
    await page.locator('form[action$="/ask"] button').click();
    await page.locator('input[name=code]').fill('12');
    await page.locator('form[action$="/give"] button').click();
    await expect(page.getByRole('alert')).toContainText('Mã không đúng');
    await page.locator('input[name=code]').fill(codeFor('nguyen@example.jp'));
    await page.locator('form[action$="/give"] button').click();
    await page.goto('/vi/services/moving-in');
    await page.locator('form[action$="/pins/add"] button').click();
    await expect(page).toHaveURL(/\/vi\/me#pins/);
    await expect(page.locator('#pins ~ ul a')).toHaveAttribute('href', '/vi/services/moving-in');
  });
});

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

test('a guest’s checklist moves into the account, and nothing of one’s own is kept by the phone', async ({ page }) => {
  await page.goto('/ja/life-events/moving-in?date=2026-12-01&dog=yes&step=checklist');
  await page.locator('keep-checklist button').click();
  await expect(page.locator('keep-checklist [role=status]')).not.toBeEmpty();
  await signInByCode(page, 'checklist@example.jp');
  await expect(page.locator('#checklists ~ section h3')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('#checklists ~ section h3')).toHaveCount(1);
  const own = await page.request.get('/ja/me');
  expect(own.headers()['cache-control']).toBe('private, no-store');
  await page.goto('/ja/me');
  await page.waitForTimeout(1000);
  const kept = await page.evaluate(async () => {
    const store = await caches.open('pages-1');
    const pages = await Promise.all((await store.keys()).map(async (request) => (await store.match(request))?.text()));
    return pages.filter((html) => html?.includes('サインアウトする')).length;
  });
  expect(kept).toBe(0);
});
