import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';

const theFolder = process.env['E2E_DATA_DIR'] ?? '';

/** The text of the last letter to an address that the sample city kept; of those in which something stands, where that is asked. */
export function lastLetterTo(email: string, folder = theFolder, holding = /./): string {
  const outbox = join(folder, 'outbox');
  const letters = readdirSync(outbox).map((file): { to: string; text: string; at: string } =>
    JSON.parse(readFileSync(join(outbox, file), 'utf8')),
  );
  return letters.filter(({ to, text }) => to === email && holding.test(text)).sort((a, b) => b.at.localeCompare(a.at))[0]?.text ?? '';
}

/** An address that nobody had before: a test that is tried again, or repeated, meets no account of the try before. */
export function newAddress(name: string): string {
  const { retry, repeatEachIndex } = test.info();
  return `${name}-${retry}-${repeatEachIndex}@example.jp`;
}

const aCode = /\b\d{6}\b/;

/** The last code that was sent; other letters may have come after it. */
export const codeFor = (email: string, folder?: string) => aCode.exec(lastLetterTo(email, folder, aCode))?.[0] ?? '';

/** Signs in by a code in a letter, with forms alone; whoever is new has an account then. */
export async function signInByCode(page: Page, email: string, locale = 'ja'): Promise<void> {
  await page.goto(`/${locale}/me/sign-in`);
  await giveAddressAndCode(page, email);
  await page.waitForURL(new RegExp(`/${locale}/me$`));
}

/** From where somebody comes, if there is a proxy to say so: an address of his own (10.0.0.0/8, RFC 1918). */
const addressOf = (email: string) => ['10', ...createHash('sha256').update(email).digest().subarray(0, 3)].join('.');

/** Fills in the sign-in page that is open. `shared`: on a device that others use too; `folder`: of a city of its own. */
export async function giveAddressAndCode(page: Page, email: string, { shared = false, folder = theFolder } = {}): Promise<void> {
  await page.context().setExtraHTTPHeaders({ 'x-forwarded-for': addressOf(email) });
  await page.locator('input[name=email]').fill(email);
  await page.locator('form[action$="/sign-in/ask"] button').click();
  await page.locator('input[name=code]').fill(codeFor(email, folder));
  if (shared) await page.locator('input[name=shared]').check();
  await page.locator('form[action$="/code/give"] button').click();
}

/** A device that keeps passkeys and opens with a finger that always fits, when a button asks for it: it offers none by itself. */
export async function giveDevice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false;
  });
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
