import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { attack } from './attack-text.ts';
import { test } from './city-test.ts';
import { signInAs } from './desk.ts';
import { closeOwnCity, node, type OwnCity, openOwnCity } from './own-city.ts';

let city: OwnCity;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  city = await openOwnCity();
  const done = spawnSync(node, ['e2e/poison.ts'], { env: { ...process.env, DATA_DIR: city.folder }, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
});
test.afterAll(async () => closeOwnCity(city));

/** Opens pages and tells those on which anything of the attack ran, was blocked only by the policy, or became an element. */
async function harmed(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Content-Security-Policy/.test(message.text()))
      found.push(`${page.url()}: ${message.text().slice(0, 120)}`);
  });
  page.on('dialog', (dialog) => dialog.dismiss());
  for (const path of paths) {
    const answer = await page.goto(`${city.url}${path}`);
    if (answer?.status() !== 200) found.push(`${path}: ${answer?.status()}`);
    const marks = await page.evaluate(
      () => `${'hacked' in window}${document.querySelectorAll('[onerror], [onload], img[src="x"], a[href^="javascript:"]').length}`,
    );
    if (marks !== 'false0') found.push(`${path}: ${marks}`);
  }
  return found;
}

test('script in every field of an entry is text to residents', async ({ page }) => {
  const pages = [
    '',
    '/services',
    '/services?q=犬',
    '/services/dog-registration',
    '/services/moving-in',
    '/glossary',
    '/offices/environment',
    '/life-events/moving-in',
    '/me',
  ];
  expect(
    await harmed(
      page,
      ['ja', 'en', 'vi'].flatMap((locale) => pages.map((path) => `/${locale}${path}`)),
    ),
  ).toEqual([]);
});

test('script in every field of an entry is text to staff, in the form, the comparison and the preview', async ({ page }) => {
  await signInAs(page, 'approver', 'ja', city);
  const entry = '/catalogue/service/dog-registration';
  const pages = [
    '',
    '/catalogue',
    '/catalogue?kind=term',
    entry,
    `${entry}?in=en`,
    `${entry}/review`,
    `${entry}/history?from=1&to=2`,
    '/preview/service/dog-registration',
    '/translations',
  ];
  expect(
    await harmed(
      page,
      pages.map((path) => `/ja/admin${path}`),
    ),
  ).toEqual([]);
});

test('script in an address is nothing at all', async ({ page }) => {
  await signInAs(page, 'administrator', 'ja', city);
  const rooms = [
    '',
    '/catalogue',
    '/translations',
    '/exchange',
    '/staff',
    '/settings',
    '/account',
    '/sign-in',
    '/catalogue/service/dog-registration/history',
  ];
  const names = ['q', 'kind', 'form', 'note', 'in', 'from', 'to', 'page', 'office', 'standing', 'below', 'changed'];
  const query = names.map((name) => `${name}=${encodeURIComponent(attack)}`).join('&');
  expect(
    await harmed(
      page,
      rooms.map((room) => `/ja/admin${room}?${query}`),
    ),
  ).toEqual([]);
  expect(
    await harmed(
      page,
      ['/ja/services', '/ja/ask', '/ja/garbage/items'].map((room) => `${room}?${query}`),
    ),
  ).toEqual([]);
});

test('no form of the desk takes anything that another site sends', async ({ page }) => {
  await signInAs(page, 'approver', 'ja', city);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const doors = readdirSync('app/[locale]/(staff)/admin', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .map((file) =>
      join('/ja/admin', file.replace(/\/route\.ts$/, ''))
        .replace('[kind]', 'service')
        .replace(/\[\w+\]/, 'dog-registration'),
    );
  for (const door of doors) {
    for (const from of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site', origin: city.url },
      { 'sec-fetch-site': 'same-site' },
      {},
    ]) {
      const answer = await fetch(`${city.url}${door}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, ...from },
        body: new URLSearchParams({ reason: 'x' }),
      });
      expect(answer.status, `${door} ${JSON.stringify(from)}`).toBe(403);
    }
  }
  expect(doors.length).toBeGreaterThan(25);
});

test('what a form does not ask for is not taken: nobody makes himself more than he is', async ({ page }) => {
  await signInAs(page, 'editor', 'ja', city);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const headers = { cookie, origin: city.url, 'content-type': 'application/json' };
  const content = { checkedOn: null, reviewOn: null, facts: {}, texts: {} };
  const more = { edition: 0, content, state: 'approved', authors: [], approvedBy: 'me', publishAt: 0, office: '', role: 'administrator' };
  const saved = await fetch(`${city.url}/ja/admin/catalogue/service/dog-registration/save`, {
    method: 'POST',
    headers,
    body: JSON.stringify(more),
  });
  expect(saved.status).toBe(200);
  const database = new SQLite(join(city.folder, 'city.sqlite'), { readonly: true });
  const draft = database
    .prepare("select state, approved_by, publish_at, authors from catalogue_drafts where slug = 'dog-registration'")
    .get();
  database.close();
  expect(draft).toMatchObject({ state: 'editing', approved_by: '', publish_at: null });
  expect(JSON.stringify(draft)).not.toContain('[]');
  const account = await fetch(`${city.url}/ja/admin/account/password`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: city.url },
    body: new URLSearchParams({ current: 'x', wanted: 'long enough to count 1', role: 'administrator', office: '', leftAt: '' }),
  });
  expect(account.status).toBe(303);
  await page.goto(`${city.url}/ja/admin/staff`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
});
