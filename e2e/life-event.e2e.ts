import { expect, type Page } from '@playwright/test';
import { test } from './city-test.ts';

test.use({ serviceWorkers: 'allow' });

async function answer(page: Page) {
  await page.goto('/ja');
  await page.getByRole('link', { name: /引っ越してきた/ }).click();
  await page.getByLabel(/住み始めた日/).fill('2026-12-01');
  await page.getByLabel(/高校生/).fill('２');
  await page.getByRole('group', { name: /犬/ }).getByRole('radio', { name: 'はい' }).check();
}

async function readChecklist(page: Page) {
  await expect(page.getByRole('heading', { name: 'あなたのチェックリスト' })).toBeVisible();
  const tasks = page.getByRole('region', { name: 'あなたのチェックリスト' }).getByRole('listitem');
  await expect(tasks.filter({ hasText: '転入届' })).toContainText('12月15日');
  await expect(tasks.filter({ hasText: '児童手当' })).toContainText('12月16日');
  await expect(tasks.filter({ hasText: '犬の登録' })).toContainText('まで');
  const bring = page.getByRole('region', { name: 'まとめて用意するもの' });
  await expect(bring.getByText('本人確認書類', { exact: true })).toHaveCount(1);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('moving in with two children and a dog leads to a checklist that prints', async ({ page }) => {
      await answer(page);
      await page.getByRole('button', { name: 'チェックリストを作る' }).click();
      await readChecklist(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('navigation')).toBeHidden();
      await expect(page.getByText(/このページのアドレス/)).toBeVisible();
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    });

    test('switching the language half way keeps the answers', async ({ page }) => {
      await answer(page);
      await page.getByText('ことば・表示').click();
      await page.getByRole('button', { name: 'English' }).click();
      await expect(page).toHaveURL(/\/en\/life-events\/moving-in/);
      await expect(page.locator('#date')).toHaveValue('2026-12-01');
      await expect(page.locator('#children')).toHaveValue('2');
      await expect(page.locator('input[name=dog][value=yes]')).toBeChecked();
    });

    test('a date that does not exist gets a sentence and stays as typed', async ({ page }) => {
      await page.goto('/ja/life-events/moving-in?date=2026-02-29&children=many&dog=yes&step=checklist');
      await expect(page.getByRole('alert')).toContainText('「2026-02-29」という日はありません');
      await expect(page.locator('#children')).toHaveValue('many');
      await expect(page.locator('#children')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('input[name=dog][value=yes]')).toBeChecked();
    });
  });
}

test('a checklist can be kept on the phone, opened from my page, and forgotten', async ({ page }) => {
  await answer(page);
  await page.getByRole('button', { name: 'チェックリストを作る' }).click();
  await page.getByRole('button', { name: 'このチェックリストを端末に残す' }).click();
  await expect(page.getByText(/残しました/)).toBeVisible();
  await page.getByRole('checkbox', { name: '転入届' }).check();
  await page.goto('/ja/me');
  await expect(page.getByRole('main')).toContainText('✓ 転入届');
  await page.getByRole('checkbox', { name: /共用の端末/ }).check();
  await expect(page.getByRole('main')).not.toContainText('転入届');
});
