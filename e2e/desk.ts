import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { expect, type Page } from '@playwright/test';

export type SamplePerson = 'editor' | 'approver' | 'administrator' | 'procedures' | 'facilities' | 'disasters' | 'auditor';

/** A city hall by its address and its data folder; the one of `playwright.config.ts` unless a test opens its own. */
export type City = { url: string; folder: string };
const theCity: City = { url: '', folder: process.env['E2E_DATA_DIR'] ?? '' };

/** A sample person's address and password, as the sample city wrote them down. */
export function samplePerson(who: SamplePerson, { folder } = theCity): { email: string; password: string } {
  const lines = readFileSync(join(folder, 'sample-staff.txt'), 'utf8').split('\n');
  const [, email = '', password = ''] = lines.find((line) => line.includes(`\t${who}@`))?.split('\t') ?? [];
  return { email, password };
}

const kept = new Map<string, Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>>();

/**
 * Sits down at the desk as one of the sample's staff and opens its first page. Whom a worker has signed in once comes back
 * with the same session: sign-ins from one address are counted. Who wants to sign out uses `giveEmailAndPassword`.
 */
export async function signInAs(page: Page, who: SamplePerson, locale = 'ja', city = theCity): Promise<void> {
  const desk = `${city.url}/${locale}/admin`;
  const key = `${city.url} ${who}`;
  await page.context().addCookies(kept.get(key) ?? []);
  await page.goto(desk);
  if (!page.url().includes('/admin/sign-in')) return;
  await giveEmailAndPassword(page, samplePerson(who, city));
  await giveShownCode(page);
  await expect(page).toHaveURL(new RegExp(`/${locale}/admin$`));
  kept.set(key, await page.context().cookies());
}

/** What a form that came back says is to be mended. */
export const faultsOn = (page: Page) => page.locator('main').getByRole('alert');

/** Fills in the sign-in page that is open. */
export async function giveEmailAndPassword(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('form:has(input[name=password]) button').click();
  await page.waitForLoadState();
}

/** Gives the code that the sample city shows, while one is asked for; another worker may have been faster with the same. */
async function giveShownCode(page: Page): Promise<void> {
  for (let tries = 0; tries < 3 && page.url().includes('/admin/second-factor'); tries += 1) {
    const shown = await page.getByText(/[:：] ?\d{6}$/).textContent();
    await giveCode(page, shown?.slice(-6) ?? '');
  }
}

/** Gives a code of one's own. */
export async function giveCode(page: Page, code: string): Promise<void> {
  await page.locator('input[name=code]').fill(code);
  await page.locator('form:has(input[name=code]) button').click();
  await page.waitForLoadState();
}

/** What an authenticator app shows for the secret on the page; `ahead` 1 is the code after this one, accepted already. */
export function codeOf(secret: string, ahead = 0): Promise<string> {
  return createOTP(new TextDecoder().decode(base32.decode(secret))).hotp(Math.floor(Date.now() / 30_000) + ahead);
}

/** Unfolds the menu, which is folded on a phone. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.locator('.desk-menu:not([open]) > summary');
  if (await menu.isVisible()) await menu.click();
}

export async function signOut(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name: /サインアウト$|Sign out$/ }).click();
  await page.waitForURL(/note=ended/);
}

type Invited = { name: string; email: string; role: string };

/** Invites somebody, as the administrator who is at the desk on this page; gives the link that is shown. */
export async function invite(page: Page, { name, email, role }: Invited): Promise<string> {
  await page.goto('/ja/admin/staff');
  await page.locator('input[name=name]').fill(name);
  await page.locator('input[name=email]').fill(email);
  await page.getByRole('radio', { name: role }).check();
  await page.getByRole('button', { name: '招待のリンクを作る' }).click();
  return page.getByLabel('招待のリンク').inputValue();
}

/** Opens an invitation, chooses a password, and stands at the sign-in. */
export async function accept(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: '始める' }).click();
  await page.waitForURL(/note=joined/);
}
