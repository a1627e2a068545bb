import { expect, type Page } from '@playwright/test';
import { test } from './city-test.ts';
import { codeFor, giveAddressAndCode, newAddress, signInByCode } from './own-account.ts';

test.use({ serviceWorkers: 'allow' });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a code signs in; profile, deputies, export and leaving work', async ({ page, browser }) => {
    const email = newAddress('noscript');
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
    await page.getByLabel('お知らせを読む').check();
    await button(page, '招待のリンクを作る').click();
    const link = new URL(await page.getByLabel('招待のリンク').inputValue()).pathname;

    const daughter = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await signInByCode(daughter, newAddress('daughter'));
    await daughter.goto(link);
    await button(daughter, '引き受ける').click();
    await daughter.getByRole('link', { name: '花子さんのことを読む' }).click();
    await expect(daughter.getByText('菅野 花子')).toBeVisible();
    await expect(daughter.getByRole('region', { name: '花子さんへのお知らせ' })).toContainText('まだ届いていません。');
    await page.goto('/ja/me/deputies');
    await expect(page.getByText('娘さんが、自分のことを読みました')).toBeVisible();
    await expect(page.getByText('娘さんが、お知らせを読みました')).toBeVisible();
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
    const email = newAddress('nguyen');
    await page.goto('/vi/me/sign-in');
    await page.locator('input[name=email]').fill(email);
    await page.locator('form[action$="/ask"] button').click();
    await page.locator('input[name=code]').fill('12');
    await page.locator('form[action$="/give"] button').click();
    await expect(page.getByRole('alert')).toContainText('Mã không đúng');
    await page.locator('input[name=code]').fill(codeFor(email));
    await page.locator('form[action$="/give"] button').click();
    await page.goto('/vi/services/moving-in');
    await page.locator('form[action$="/pins/add"] button').click();
    await expect(page).toHaveURL(/\/vi\/me\?note=pinned#pins/);
    await expect(page.locator('#pins ~ ul a')).toHaveAttribute('href', '/vi/services/moving-in');
  });

  test('what is pinned while signed out is there after the sign-in', async ({ page }) => {
    await page.goto('/ja/services/moving-in');
    await button(page, 'マイページに置く').click();
    await expect(page.getByRole('status')).toHaveText('先にサインインしてください。');
    await giveAddressAndCode(page, newAddress('pinner'));
    await expect(page.getByRole('status').first()).toHaveText('マイページに置きました。');
    await expect(page.locator('#pins ~ ul a')).toHaveAttribute('href', '/ja/services/moving-in');
  });

  test('messages are listed, marked and read; what one chooses to hear of is kept in the account', async ({ page, browser }) => {
    const email = newAddress('messages');
    await signInByCode(page, email);
    await expect(page.getByText('まだ届いていません。')).toBeVisible();
    await page.goto('/ja/me/security');
    for (let times = 0; times < 2; times += 1) {
      await button(page, '回復コードを作る').click();
      await page.goto('/ja/me/security');
    }
    await page.goto('/ja/me');
    await expect(page.getByText('読んでいないお知らせが2件あります。')).toBeVisible();
    await page.getByRole('link', { name: 'お知らせをすべて見る' }).click();
    await expect(page.locator('main li').getByText('未読')).toHaveCount(2);
    await button(page, '回復コードが新しくなりました：くわしく見る').click();
    await expect(page).toHaveURL(/\/ja\/me\/security$/);
    await page.goBack();
    await page.reload();
    await expect(page.locator('main li').getByText('未読')).toHaveCount(1);
    await button(page, 'すべて読んだことにする').click();
    await expect(page.getByRole('status')).toHaveText('読んだことにしました。');
    await expect(page.locator('main li').getByText('未読')).toHaveCount(0);

    await page.getByRole('link', { name: 'お知らせの受け取り方を選ぶ' }).click();
    await page.getByRole('checkbox', { name: /健康・介護/ }).check();
    await page.getByRole('checkbox', { name: /メールでも受け取る/ }).check();
    await button(page, '保存する').click();
    await expect(page.getByRole('heading', { name: '保存しました。' })).toBeVisible();
    const elsewhere = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await signInByCode(elsewhere, email);
    await elsewhere.goto('/ja/me/notifications');
    await expect(elsewhere.getByRole('checkbox', { name: /健康・介護/ })).toBeChecked();
  });
});

test('a device that others use too gets none of one’s messages', async ({ page }) => {
  await page.goto('/ja/me/sign-in');
  await giveAddressAndCode(page, newAddress('library'), { shared: true });
  await page.goto('/ja/me/notifications');
  await page.getByRole('checkbox', { name: /防災・緊急/ }).check();
  await button(page, '保存する').click();
  await expect(page.getByText('この端末には、あなたへのお知らせを出しません。')).toBeVisible();
  await expect(page.locator('push-offer')).toHaveCount(0);
  const status = await page.evaluate(async () => {
    const subscription = { endpoint: 'https://push.example/shared', keys: { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) } };
    return (await fetch('/ja/me/notifications/push', { method: 'POST', body: JSON.stringify(subscription) })).status;
  });
  expect(status).toBe(403);
});

test('a guest’s checklist moves into the account, and nothing of one’s own is kept by the phone', async ({ page }) => {
  await page.goto('/ja/life-events/moving-in?date=2026-12-01&dog=yes&step=checklist');
  await page.locator('keep-checklist button').click();
  await expect(page.locator('keep-checklist [role=status]')).not.toBeEmpty();
  await signInByCode(page, newAddress('checklist'));
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
