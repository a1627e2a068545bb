import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './city-test.ts';
import { accept, faultsOn, giveEmailAndPassword, invite, openMenu, signInAs } from './desk.ts';

const password = 'はまなすの花は六月に咲きはじめる';

test('a colleague moves to another office, and leaves', async ({ page, browser }) => {
  const email = 'kita@shiomi.example';
  await signInAs(page, 'administrator');
  const link = await invite(page, { name: '北 さくら', email, role: '編集者' });
  const own = await (await browser.newContext()).newPage();
  await accept(own, link, password);
  await giveEmailAndPassword(own, { email, password });

  await page.goto('/ja/admin/staff');
  await page.getByRole('link', { name: '北 さくら' }).click();
  await page.getByLabel('担当課', { exact: true }).selectOption('tax');
  await page.getByRole('button', { name: '変える', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('完了しました。');
  await expect(page.getByRole('row').filter({ hasText: email })).toContainText('税');

  await page.getByRole('link', { name: '北 さくら' }).click();
  await page.getByRole('button', { name: '窓口から外す' }).click();
  await expect(page.getByRole('row').filter({ hasText: email })).toContainText('退職・異動');
  await own.goto('/ja/admin');
  await expect(own).toHaveURL(/sign-in/);
});

test('an invitation is refused with what was typed kept, and taken back', async ({ page }) => {
  await signInAs(page, 'administrator');
  await page.goto('/ja/admin/staff');
  await page.locator('input[name=name]').fill('南 航');
  await page.locator('input[name=email]').fill('editor@shiomi.example');
  await page.getByRole('radio', { name: '監査担当' }).check();
  await page.getByRole('button', { name: '招待のリンクを作る' }).click();
  await expect(faultsOn(page)).toContainText('このメールアドレスの職員がすでにいます。');
  await expect(page.locator('input[name=name]')).toHaveValue('南 航');
  await expect(page.getByRole('radio', { name: '監査担当' })).toBeChecked();

  const link = await invite(page, { name: '南 航', email: 'minami@shiomi.example', role: '監査担当' });
  await page.getByRole('listitem').filter({ hasText: 'minami@' }).getByRole('button', { name: '取り消す' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'minami@' })).toHaveCount(0);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('この招待は使えません');
});

test('who may not manage staff or read the records finds nothing there', async ({ page }) => {
  await signInAs(page, 'editor');
  for (const room of ['staff', 'audit', 'audit/export']) expect((await page.goto(`/ja/admin/${room}`))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: '監査記録' })).toHaveCount(0);
});

test('the auditor finds a refused sign-in and takes it along as a table', async ({ page }) => {
  await page.goto('/ja/admin/sign-in');
  await giveEmailAndPassword(page, { email: 'stranger@shiomi.example', password: 'wrong' });
  await signInAs(page, 'auditor');
  await openMenu(page);
  await page.getByRole('link', { name: '監査記録' }).click();
  await page.getByLabel('だれが').selectOption({ label: 'サインイン前' });
  await page.getByLabel('したこと').selectOption({ label: 'サインインを断った' });
  await page.getByRole('button', { name: '調べる' }).click();
  const row = page.getByRole('row').filter({ hasText: 'stranger@shiomi.example' });
  await expect(row).toContainText('メールアドレスかパスワードが違います。');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSVで書き出す' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^audit-\d{4}-\d\d-\d\d\.csv$/);
  const [header, ...lines] = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(header).toMatch(/^\uFEFF番号,日時,だれが/);
  expect(lines.join('\n')).toContain('stranger@shiomi.example');
  await page.goto('/ja/admin/audit?act=audit.exported');
  await expect(page.getByRole('row').filter({ hasText: '監査記録を書き出した' }).first()).toContainText('北川 修');
});

for (const [who, path] of [
  ['administrator', '/ja/admin/staff'],
  ['auditor', '/en/admin/audit'],
] as const) {
  test(`${path} keeps everything at 320 px`, async ({ page }) => {
    await signInAs(page, who);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
