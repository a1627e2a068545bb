import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { test } from './city-test.ts';
import { signInAs } from './desk.ts';
import { beginDog, dog, needed, owner, rest } from './dog-form.ts';
import { newAddress, signInByCode } from './own-account.ts';
import { button, choose, field, heading, main, next } from './procedure-page.ts';

test.use({ serviceWorkers: 'allow' });

const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: readFileSync('public/icons/icon-192.png') });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a dog is registered from its service to the number, with a day that does not exist on the way', async ({ page }) => {
      await beginDog(page);
      await needed(page);
      await owner(page);
      await dog(page);
      await rest(page);
      await expect(main(page)).toContainText('2026年（令和8年）4月1日');
      await expect(main(page)).toContainText('〒087-0001');
      await main(page).getByRole('link', { name: '犬のことを直す' }).click();
      await field(page, '犬の名前').fill('タマ');
      await next(page);
      await expect(main(page)).toContainText('タマ');
      await button(page, 'この内容で申請する').click();
      await expect(heading(page)).toHaveText('申請を受け付けました');
      const reference = /applications\/(\w{4}-\w{4})/.exec(page.url())?.[1] ?? '';
      await expect(main(page)).toContainText(reference);
      await page.goto('/ja/applications');
      await expect(main(page).getByRole('link', { name: /犬の登録/ })).toContainText(reference);
      await page.goto('/ja/procedures/dog-registration');
      await expect(button(page, '入力を始める')).toBeVisible();
    });

    test('whoever need not apply online is told why and whom to ask, and may have mistaken the question', async ({ page }) => {
      await beginDog(page);
      await choose(page, /汐見市の中で飼いますか/, 'いいえ');
      await choose(page, /鑑札をもらった/, 'いいえ');
      await choose(page, /マイクロチップ/, 'いいえ');
      await next(page);
      await expect(heading(page)).toContainText('市区町村で登録');
      await expect(
        main(page)
          .getByRole('link', { name: /^電話|0153/ })
          .first(),
      ).toBeVisible();
      await page.getByRole('link', { name: '答えを直す' }).click();
      await expect(main(page).getByRole('radio', { name: 'いいえ' }).first()).toBeChecked();
    });

    test('what was begun is offered again, in another language too', async ({ page }) => {
      await beginDog(page);
      await needed(page);
      await field(page, '飼い主の氏名').fill('Nguyễn Thị Mai');
      await page.waitForLoadState();
      await button(page, /あとで続ける/).click();
      await expect(heading(page)).toHaveText(javaScriptEnabled ? '犬の登録' : '申請');
      await page.goto('/en/procedures/dog-registration');
      if (!javaScriptEnabled) await page.locator('form[action$="/begin"] button').click();
      await page.locator('[data-go-on]').click();
      await expect(page).toHaveURL(/\/en\/procedures\/dog-registration\/owner/);
      await expect(page.locator('[name="owner-name.name"]')).toHaveValue('Nguyễn Thị Mai');
    });
  });
}

test('whoever is signed in finds his name there, and his draft on another device', async ({ page, browser }) => {
  const email = newAddress('applicant');
  await signInByCode(page, email);
  await page.goto('/ja/me/profile');
  await field(page, '名前').fill('菅野 花子');
  await button(page, '保存する').click();
  await beginDog(page);
  await needed(page);
  await expect(field(page, '飼い主の氏名')).toHaveValue('菅野 花子');
  await expect(main(page)).toContainText('あなたの登録から入れた答えがあります。');
  await owner(page);
  const phone = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signInByCode(phone, email);
  await phone.goto('/ja/applications');
  await phone.getByRole('link', { name: /犬の登録/ }).click();
  await phone.locator('[data-go-on]').click();
  await expect(heading(phone)).toHaveText('犬のこと');
});

test('what the city hall has forgotten of a guest, his device tells it anew', async ({ page }) => {
  await beginDog(page);
  await needed(page);
  await owner(page);
  await dog(page);
  await rest(page);
  await page.context().clearCookies();
  await page.goto('/ja/procedures/dog-registration');
  await page.locator('[data-go-on]').click();
  await expect(page).toHaveURL(/check\?draft/);
  await expect(main(page)).toContainText('菅野 花子');
  await expect(main(page)).toContainText('ポチ');
  await expect(button(page, 'この内容で申請する')).toBeVisible();
});

test('three steps and two photos without network become one application with both, when there is network again', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/ja/procedures/dog-registration');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await beginDog(page);
  const kept = () =>
    caches.open('pages-1').then(async (store) => (await store.keys()).filter(({ url }) => /registration\/\w/.test(url)).length);
  await expect.poll(() => page.evaluate(kept)).toBe(7);
  await context.setOffline(true);
  await needed(page);
  await owner(page);
  await dog(page);
  await choose(page, /予防注射を受けましたか/, 'はい');
  await main(page)
    .locator('input[type=file]')
    .setInputFiles([photo('front.png'), photo('back.png')]);
  await button(page, '選んだファイルを入れる').click();
  await expect(main(page).getByRole('listitem').filter({ hasText: '.png' })).toHaveText([/front\.png/, /back\.png/]);
  await next(page);
  await expect(heading(page)).toHaveText('鑑札の受け取りと手数料');
  await main(page).getByRole('radio').last().check();
  await next(page);
  await expect(heading(page)).toHaveText('出す前に確かめてください');
  expect(await axeFaults(page)).toEqual([]);
  await button(page, 'ネットワークにつながったら申請する').click();
  await expect(main(page).getByRole('status')).toContainText('ネットワークにつながったら、この端末から申請します');
  await page.close();

  const later = await context.newPage();
  await later.goto('/ja/procedures/dog-registration/check');
  await expect(main(later).getByRole('status')).toContainText('ネットワークにつながったら、この端末から申請します');
  await context.setOffline(false);
  await expect(heading(later)).toHaveText('申請を受け付けました');
  const files = main(later).getByRole('link', { name: /\.png$/ });
  await expect(files).toHaveText(['front.png', 'back.png']);
  const answer = await later.request.get((await files.first().getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toBe('image/png');
  await later.goto('/ja/applications');
  await expect(main(later).getByRole('region', { name: '出した申請' }).getByRole('link')).toHaveCount(1);
  await context.close();
});

test('a whole case, from both sides: sent, sent back for a correction, corrected, written about, decided', async ({ browser }) => {
  const hers = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await beginDog(hers);
  await needed(hers);
  await owner(hers);
  await dog(hers);
  await rest(hers);
  await button(hers, 'この内容で申請する').click();
  const reference = /applications\/(\w{4}-\w{4})/.exec(hers.url())?.[1] ?? '';
  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signInAs(desk, 'approver');
  const open = () => desk.goto(`/ja/admin/applications/${reference}`);
  await open();
  await desk.getByRole('button', { name: '着手する', exact: true }).click();
  await desk.getByText('補正を求める', { exact: true }).first().click();
  await desk.getByLabel('申請者への説明').fill('犬の名前を確かめてください。');
  await desk.getByRole('checkbox', { name: /^犬の名前/ }).check();
  await desk.getByRole('button', { name: '補正を求める', exact: true }).click();
  await expect(desk.getByRole('status').first()).toContainText('補正を求めました');

  await hers.goto(`/ja/applications/${reference}`);
  await expect(main(hers)).toContainText('犬の名前を確かめてください。');
  await hers.getByRole('link', { name: '答えを直す' }).click();
  await expect(field(hers, '犬の名前')).toHaveValue('ポチ');
  await expect(main(hers).getByLabel('犬の種類')).toHaveCount(0);
  await field(hers, '犬の名前').fill('');
  await button(hers, '直したものを送る').click();
  await expect(main(hers).getByRole('alert')).toContainText('犬の名前：入れてください。');
  await field(hers, '犬の名前').fill('タマ');
  await button(hers, '直したものを送る').click();
  await expect(hers.getByRole('status')).toHaveText('直したものを受け付けました。');
  await hers.getByLabel('担当課に書く').fill('書き間違えました。');
  const chosen = hers.getByLabel(/^つけるファイル/);
  await chosen.setInputFiles([photo('dog.png'), { name: 'dog.exe', mimeType: 'image/png', buffer: Buffer.from('MZ') }]);
  await button(hers, '送る').click();
  await expect(main(hers).getByRole('alert')).toContainText('dog.exeは受け取れない種類です');
  await expect(hers.getByLabel('担当課に書く')).toHaveValue('書き間違えました。');
  await expect(hers.getByRole('checkbox', { name: 'dog.png' })).toBeChecked();
  await button(hers, '送る').click();
  await expect(main(hers).getByRole('link', { name: 'dog.png' })).toBeVisible();

  await open();
  await expect(desk.locator('main')).toContainText('タマ');
  await expect(desk.locator('main')).toContainText('書き間違えました。');
  const seen = await desk.request.get((await desk.getByRole('link', { name: 'dog.png' }).getAttribute('href')) ?? '');
  expect(seen.headers()['content-type']).toBe('image/png');
  await desk.getByRole('radio', { name: '認める', exact: true }).check();
  await desk.getByRole('button', { name: '決定する', exact: true }).click();
  await hers.goto(`/ja/applications/${reference}`);
  await expect(main(hers)).toContainText('認められました');
  await expect(main(hers).getByRole('button', { name: '取り下げる' })).toHaveCount(0);
});
