import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { messagesIn } from '#lib/i18n/messages';
import { test } from './city-test.ts';
import { signInAs } from './desk.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';

test.use({ serviceWorkers: 'allow' });

const words = deskMessagesIn('ja').settings;
const desk = deskMessagesIn('ja').desk;

const openSettings = () => office.goto(`${city.url}/ja/admin/settings`);
const save = () => office.getByRole('button', { name: desk.save }).click();
const homeOf = (city: OwnCity, locale = 'ja') => fetch(`${city.url}/${locale}`).then((answer) => answer.text());

test.describe.configure({ mode: 'serial' });
let city: OwnCity;
/** Where the administrator sits; signed in once, for a code is good for one time. */
let office: Page;

test.beforeAll(async ({ browser }) => {
  city = await openOwnCity();
  office = await browser.newPage();
  await signInAs(office, 'administrator', 'ja', city);
});
test.afterAll(() => closeOwnCity(city));

test('name, colour and mark are changed at the desk and in the next page residents ask for', async ({ page, context }) => {
  expect(await homeOf(city)).toContain('汐見市');
  await openSettings();
  for (const [name, value] of Object.entries({
    'name-ja': '根室市',
    'name-ja-easy': '',
    'name-en': 'Nemuro City',
    reading: 'ねむろし',
    colour: '#0A5C36',
    mark: '根',
  }))
    await office.locator(`[name="${name}"]`).fill(value);
  await save();
  await expect(office.getByRole('status')).toHaveText(words.notes.saved);
  expect(await homeOf(city)).toContain('根室市');

  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto(`${city.url}/ja`);
  await expect(page).toHaveTitle('根室市 モバイル市役所');
  await expect(page.getByRole('banner').getByText('根室市')).toBeVisible();
  await expect(page.getByRole('banner').locator('img')).toHaveJSProperty('naturalWidth', 40);
  await expect(page.getByRole('button', { name: messagesIn('ja').home.ask })).toHaveCSS('background-color', 'rgb(10, 92, 54)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.getByRole('button', { name: messagesIn('ja').home.ask })).not.toHaveCSS('background-color', 'rgb(10, 92, 54)');
  expect(refused).toEqual([]);

  await context.addCookies([{ name: 'aids', value: 'furigana', url: city.url }]);
  await page.goto(`${city.url}/ja-easy`);
  await expect(page.getByRole('banner').locator('ruby', { hasText: '根室市' }).locator('rt')).toHaveText('ねむろし');
  expect(await (await fetch(`${city.url}/manifest.webmanifest`)).json()).toMatchObject({
    short_name: '根室市',
    icons: [{ src: '/city-mark.svg' }],
  });
  expect((await fetch(`${city.url}/city-mark.svg`)).headers.get('content-type')).toBe('image/svg+xml');
  expect((await fetch(`${city.url}/colours/ff0000.css`)).status).toBe(404);
});

test('a colour with too little contrast is refused with a sentence, and what was typed is kept', async () => {
  await openSettings();
  await office.locator('[name="colour"]').fill('#ffd43d');
  await office.locator('[name="switchboard"]').fill('0153-23-6111');
  await office.locator('[name="languages-ru"]').uncheck();
  await save();
  await expect(office.getByRole('main').getByRole('alert')).toContainText(words.faults['colour-pale']);
  await expect(office.locator('[name="colour"]')).toHaveValue('#ffd43d');
  await expect(office.locator('[name="switchboard"]')).toHaveValue('0153-23-6111');
  await expect(office.locator('[name="languages-ru"]')).not.toBeChecked();
  expect((await fetch(`${city.url}/ru`)).status).toBe(200);

  await office.locator('[name="colour"]').fill('#8b0000');
  await save();
  await expect(office.getByRole('status')).toHaveText(words.notes.saved);
});

test('a language that is not offered answers 404 in Japanese and is named nowhere', async ({ page }) => {
  const response = await page.goto(`${city.url}/ru/services/moving-in`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messagesIn('ja').catalogue.notFound.title);
  for (const path of ['/ja', '/ja/me', '/sitemap.xml', '/api/keep-ahead/ja'])
    expect(await (await fetch(city.url + path)).text(), path).not.toMatch(/\/ru\b|Русский/);
  expect((await fetch(`${city.url}/api/keep-ahead/ru`)).status).toBe(404);
  const greeted = await fetch(city.url, { redirect: 'manual', headers: { 'accept-language': 'ru, vi;q=0.5' } });
  expect(greeted.headers.get('location')).toBe('/vi');
});

test('who may not manage the settings finds nothing there', async () => {
  const page = await fetch(`${city.url}/ja/admin/settings`, { redirect: 'manual' });
  expect([page.status, page.headers.get('location')]).toEqual([307, '/ja/admin/sign-in']);
  const form = { method: 'POST', redirect: 'manual', body: 'mark=x', headers: { origin: city.url } } as const;
  for (const door of ['send', 'empty', 'sample']) {
    const answer = await fetch(`${city.url}/ja/admin/settings/${door}`, form);
    expect([answer.status, answer.headers.get('location')], door).toEqual([303, '/ja/admin/sign-in']);
  }
});

test('emptied after its name was typed, the city is still in order, also after a restart, and can be filled again', async ({ page }) => {
  await openSettings();
  await office.getByRole('textbox', { name: words.start.confirm.replace('{city}', '根室市') }).fill('根室');
  await office.getByRole('button', { name: words.start.emptyButton }).click();
  await expect(office.getByRole('main').getByRole('alert')).toContainText(words.faults['name-different']);
  await office.locator('[name="confirm"]').fill('根室市');
  await office.getByRole('button', { name: words.start.emptyButton }).click();
  await expect(office.getByRole('status')).toHaveText(words.notes.emptied);

  for (const path of [
    '',
    '/services',
    '/offices',
    '/glossary',
    '/garbage',
    '/garbage/items',
    '/disasters',
    '/disasters/shelters',
    '/me',
    '/offline',
    '/services?q=x',
  ]) {
    const response = await page.goto(`${city.url}/ja${path}`);
    expect(response?.status(), path).toBe(200);
    const bare = await page.locator('main :is(ul, ol, dl):empty, main section:has(> h2:only-child)').count();
    expect(bare, `${path}: empty lists, headings without anything`).toBe(0);
  }
  await page.goto(`${city.url}/ja`);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByRole('heading', { name: messagesIn('ja').home.events })).toHaveCount(0);

  const { folder } = city;
  await closeOwnCity(city);
  city = await openOwnCity(folder);
  expect(city.said()).not.toContain('見本の汐見市');
  await page.goto(`${city.url}/ja/services`);
  await expect(page.getByText(messagesIn('ja').shell.empty)).toBeVisible();
  await expect(page.getByRole('banner').getByText('根室市')).toBeVisible();

  await openSettings();
  await office.getByRole('button', { name: words.start.sampleButton }).click();
  await expect(office.getByRole('status')).toHaveText(words.notes.loaded);
  expect((await fetch(`${city.url}/ja/services/moving-in`)).status).toBe(200);
});

test('with the database gone, the page that says so knows this city’s switchboard', async ({ page }) => {
  await fetch(`${city.url}/ja`);
  const database = new SQLite(join(city.folder, 'city.sqlite'));
  for (const table of ['catalogue_entries', 'content_versions', 'city_settings']) database.exec(`drop table ${table}`);
  database.close();
  const response = await page.goto(`${city.url}/vi/services/moving-out`);
  expect(response?.status()).toBe(503);
  await expect(page.getByRole('link', { name: /0153-23-6111/ })).toBeVisible();
});
