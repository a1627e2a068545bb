import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales';
import { axeFaults } from './axe.ts';
import { codeFor, giveAddressAndCode } from './own-account.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';

/** Before the sign-in. */
const ways = {
  'sign in': '/me/sign-in',
  'sign in, to go on': '/me/sign-in?to=/me/profile',
  'sign in, refused': '/me/sign-in?fault=too-many',
  'sign in, a wrong recovery code': '/me/sign-in?fault=recovery-wrong',
  'a code that is over': '/me/sign-in/code',
};

/** Pages of one's own, and what they look like with a fault or after something was done. */
const own = {
  home: '/me',
  'home, pinned': '/me?note=pinned',
  messages: '/me/messages',
  'messages, read': '/me/messages?note=read',
  'messages, an empty page': '/me/messages?page=9',
  notifications: '/me/notifications',
  security: '/me/security',
  'security, done': '/me/security?note=recovered',
  'security, the last way in': '/me/security?fault=last-way',
  profile: '/me/profile',
  'profile, saved': '/me/profile?note=saved',
  lookups: '/me/lookups',
  deputies: '/me/deputies',
  'an invitation that is over': '/me/deputies/accept/none',
  leave: '/me/leave',
  'leave, not confirmed': '/me/leave?fault=not-confirmed',
};

const looks = [
  ...locales.map((locale) => ({ locale, colorScheme: 'light', width: 360 }) as const),
  { locale: 'en', colorScheme: 'dark', width: 1280 } as const,
];

let city: OwnCity;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  // Each look comes from an address of its own: so many letters are not sent to one.
  city = await openOwnCity(undefined, { TRUSTED_PROXY: 'yes' });
});
test.afterAll(async () => closeOwnCity(city));

for (const [place, { locale, colorScheme, width }] of looks.entries()) {
  test(`axe finds nothing on one's own pages in ${locale}, ${colorScheme}, ${width} pixels wide`, async ({ browser }) => {
    test.setTimeout(600_000);
    const extraHTTPHeaders = { 'x-forwarded-for': `198.51.100.${place + 1}` };
    const context = await browser.newContext({ baseURL: city.url, extraHTTPHeaders, colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const found: string[] = [];
    const look = async (name: string) => {
      found.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) found.push(`${name}: ${wide} pixels wider than the screen`);
    };
    const lookAtAll = async (pages: Readonly<Record<string, string>>) => {
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(`/${locale}${path}`);
        await look(name);
      }
    };
    const open = async (path: string) => page.goto(`/${locale}${path}`);
    const press = async (action: string) => page.locator(`form[action$="${action}"] button`).first().click();
    const email = `axe-${locale}-${width}@example.jp`.toLowerCase();

    await lookAtAll(ways);
    await open('/me/sign-in');
    await page.locator('input[name=email]').fill(email);
    await press('/sign-in/ask');
    await look('the code is awaited');
    await page.locator('input[name=code]').fill(codeFor(email, city.folder));
    await press('/code/give');
    await page.waitForURL(new RegExp(`/${locale}/me$`));
    await open('/me/security');
    await press('/recovery/make');
    await look('a recovery code');
    await lookAtAll(own);

    await open('/me/profile');
    await page.locator('input[name=phone]').fill('119');
    await press('/profile/save');
    await look('profile with a fault');
    await open('/me/deputies');
    await press('/deputies/invite');
    await look('deputies with faults');
    await open('/me/notifications');
    await press('/notifications/choose');
    await look('nothing chosen');
    await page.locator('input[value=events]').check();
    await press('/notifications/choose');
    await look('chosen');
    await open('/me/security');
    await page.locator('input[name=email]').fill(`new-${email}`);
    await press('/email/ask');
    await look('an address is confirmed');

    await context.clearCookies();
    await open('/me/sign-in');
    await giveAddressAndCode(page, email, { shared: true, folder: city.folder });
    await open('/me/notifications');
    await look('on a device that others use');
    await context.close();
    expect(found.join('\n')).toBe('');
  });
}
