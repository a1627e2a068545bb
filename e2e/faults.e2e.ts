import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { locales } from '#lib/i18n/locales';
import { messagesIn } from '#lib/i18n/messages';
import { test } from './city-test.ts';
import { closeOwnCity, node, openOwnCity } from './own-city.ts';

test.use({ javaScriptEnabled: false });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const locale of locales) {
  test(`${locale}: a page that is not there says so in the reader’s language, with 404`, async ({ page }) => {
    const response = await page.goto(`/${locale}/services/no-such-service`);
    expect(response?.status()).toBe(404);
    await expect(heading(page)).toHaveText(messagesIn(locale).catalogue.notFound.title);
    await expect(page.getByRole('searchbox')).toBeVisible();
  });
}

for (const path of [
  '/xx/services',
  '/ja/no/such/page',
  '/nothing',
  '/ja/services/%E0%A4%A',
  '/ja/offices/NO',
  '/ja/ask/questions/AAAA-BBBB',
]) {
  test(`${path} is not found, readably`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBeGreaterThanOrEqual(400);
    expect(response?.status()).toBeLessThan(500);
    await expect(heading(page)).toBeVisible();
  });
}

test('10,000 characters, control characters and a broken cookie get an ordinary page', async ({ page, context, request }) => {
  const response = await page.goto(`/ja/services?q=${encodeURIComponent('住'.repeat(10_000))}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByText(/はじめの200文字/)).toBeVisible();
  expect((await request.get('/ja/services?q=%00%07%1b%5B31m%EF%BF%BF')).status()).toBe(200);
  await context.setExtraHTTPHeaders({ cookie: 'aids=%%%;=;;; \u00ff; session' });
  expect((await page.goto('/ja'))?.status()).toBe(200);
});

test('large letters stick, without JavaScript', async ({ page }) => {
  await page.goto('/ja/services/moving-in');
  await page.getByText(messagesIn('ja').shell.languageAndDisplay).click();
  await page.getByRole('button', { name: messagesIn('ja').shell.aids.large }).click();
  await expect(page).toHaveURL(/\/ja\/services\/moving-in$/);
  await expect(page.locator('html')).toHaveAttribute('data-large', 'true');
  await page.goto('/en/offices');
  await expect(page.locator('html')).toHaveAttribute('data-large', 'true');
});

test('an edit in the database is in the next page asked for, without a restart', async ({ request }) => {
  const city = await openOwnCity();
  const title = async () => (await (await request.get(`${city.url}/ja/services/moving-in`)).text()).match(/<h1[^>]*>([^<]*)/)?.[1];
  expect(await title()).toBe('転入届');
  const edit = spawnSync(node, ['e2e/edit-title.ts', 'moving-in', '転入届（改）'], {
    env: { ...process.env, DATA_DIR: city.folder },
    encoding: 'utf8',
  });
  expect(edit.stderr).toBe('');
  expect(await title()).toBe('転入届（改）');
  await closeOwnCity(city);
});

test('with the database gone: what is kept stays readable, the rest says so with 503, and health tells', async ({ page, request }) => {
  const city = await openOwnCity();
  expect((await request.get(`${city.url}/ja/services/moving-in`)).status()).toBe(200);
  const database = new SQLite(join(city.folder, 'city.sqlite'));
  for (const table of ['catalogue_entries', 'content_versions', '__drizzle_migrations']) database.exec(`drop table ${table}`);
  database.close();
  await expect.poll(async () => (await request.get(`${city.url}/api/health`)).status()).toBe(503);
  expect((await request.get(`${city.url}/ja/services/moving-in`)).status()).toBe(200);
  const response = await page.goto(`${city.url}/vi/services/moving-in`);
  expect(response?.status()).toBe(503);
  expect(response?.headers()['retry-after']).toBe('30');
  await expect(heading(page)).toHaveText(messagesIn('vi').catalogue.error.title);
  await expect(page.getByRole('link', { name: /0153-00-1111/ })).toBeVisible();
  await closeOwnCity(city);
});

test('a database left in the middle of a migration is refused with a clear sentence, and left as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'city-half-'));
  const database = new SQLite(join(folder, 'city.sqlite'));
  database.exec('create table holidays (day text primary key, name text); insert into holidays values (1, 2)');
  database.close();
  const city = await openOwnCity(folder);
  expect(await city.ended).toBe(1);
  expect(city.said()).toContain('restore a backup');
  const after = new SQLite(join(folder, 'city.sqlite'), { readonly: true });
  expect(
    after
      .prepare(
        "select count(*) as n from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'",
      )
      .get(),
  ).toEqual({ n: 1 });
  after.close();
});

test('a folder that cannot be written to, a taken port and a wrong setting are told in a sentence', async () => {
  const unwritable = await openOwnCity('/dev/null/city');
  expect(await unwritable.ended).toBe(1);
  expect(unwritable.said()).toContain('DATA_DIR');

  const first = await openOwnCity();
  const second = await openOwnCity(undefined, { PORT: new URL(first.url).port });
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain('PORT=3001');
  await closeOwnCity(first);

  const wrong = await openOwnCity(undefined, { PORT: 'abc', SITE_URL: 'city' });
  expect(await wrong.ended).toBe(1);
  expect(wrong.said()).toContain('PORT');
  expect(wrong.said()).toContain('SITE_URL');
});

test('while the disk takes no writes, reading goes on and a form is answered with 503 and can be sent again', async ({ page, request }) => {
  const city = await openOwnCity();
  const hold = new SQLite(join(city.folder, 'city.sqlite'));
  hold.exec("create trigger full before insert on questions begin select raise(abort, 'database or disk is full'); end");
  await page.goto(`${city.url}/ja/ask/leave`);
  const question = page.getByRole('textbox', { name: messagesIn('ja').answers.leave.question });
  await question.fill('ごみの出し方');
  await Promise.all([
    page.waitForResponse((response) => response.status() >= 500),
    page.getByRole('button', { name: messagesIn('ja').answers.leave.send }).click(),
  ]);
  await expect(heading(page)).toHaveText(messagesIn('ja').catalogue.error.title);
  expect((await request.get(`${city.url}/ja/offices`)).status()).toBe(200);
  await page.goBack();
  hold.exec('drop trigger full');
  hold.close();
  await expect(question).toHaveValue('ごみの出し方');
  await page.getByRole('button', { name: messagesIn('ja').answers.leave.send }).click();
  await expect(heading(page)).toHaveText(messagesIn('ja').answers.left.title);
  await closeOwnCity(city);
});
