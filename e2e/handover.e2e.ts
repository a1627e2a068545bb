import { expect } from '@playwright/test';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { HandoverError, WaitingList } from '#lib/procedures/handover/model';
import { test } from './city-test.ts';
import { signInAs } from './desk.ts';

const words = deskMessagesIn('ja').handover;

test('a key made at the desk is shown once, lets a core system in, and no more once it is ended', async ({ page, playwright, baseURL }) => {
  await signInAs(page, 'administrator');
  await page.goto('/ja/admin/applications/handover');
  await page.getByLabel(words.name).fill('試しの台帳');
  await page.getByRole('button', { name: words.send }).click();
  const [key = ''] = /[\w-]{36}\.[\w-]{36}/.exec((await page.locator('body').textContent()) ?? '') ?? [];
  await page.goto('/ja/admin/applications/handover');
  expect(await page.content()).not.toContain(key);

  // A program says nothing of where it comes from, and brings no cookie.
  const system = await playwright.request.newContext({ baseURL: baseURL ?? '', extraHTTPHeaders: { authorization: `Bearer ${key}` } });
  const list = await system.get('/api/v1/applications');
  expect([list.status(), list.headers()['cache-control']]).toEqual([200, 'private, no-store']);
  WaitingList.parse(await list.json());
  expect((await system.get('/api/v1/applications.csv?procedure=no-such')).status()).toBe(404);
  const unknown = await system.post('/api/v1/applications/AAAA-2222/acknowledgement', { data: { revision: 1 } });
  expect([unknown.status(), HandoverError.parse(await unknown.json()).error.code]).toEqual([404, 'not-found']);

  await page.locator('tr', { hasText: '試しの台帳' }).getByRole('button', { name: words.end }).first().click();
  await expect(page.getByRole('status')).toHaveText(words.done.ended);
  expect((await system.get('/api/v1/applications')).status()).toBe(403);
});
