import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { addDays, dayOf, weekdayOf } from '#lib/calendar/day';
import { newReference } from '#lib/id';
import { axeFaults } from './axe.ts';
import { codeFor, giveAddressAndCode } from './own-account.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';
import { addPaidReservation } from './paid-reservation.ts';

/** A reservation of whoever has this address, with its money and a receipt that was just issued. */
function addOwnMoney({ folder }: OwnCity, email: string): { reference: string; receipt: string } {
  const database = new SQLite(join(folder, 'city.sqlite'));
  const row = database.prepare('select id from residents where email = ?').get(email);
  const residentId = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
  const reference = newReference();
  const values = { reference, number: '2', copy: '2' };
  database
    .prepare('insert into refused_forms values (?, ?, ?, ?)')
    .run(`copy-${reference}`, JSON.stringify(values), '{}', Date.now() + 86_400_000);
  database.close();
  addPaidReservation(folder, { reference, room: 'civic-center-meeting-1', residentId });
  return { reference, receipt: `/reservations/${reference}/receipt` };
}

/** Begins a procedure over pages of one's own, as without a script. */
async function begin(page: Page, locale: string, slug: string): Promise<void> {
  await page.goto(`/${locale}/procedures/${slug}`);
  await page.evaluate((action) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action });
    document.body.append(form);
    form.submit();
  }, `/${locale}/procedures/${slug}/begin`);
  await page.waitForURL(/\?draft$/);
}

const inCity = <Value>({ folder }: OwnCity, act: (database: SQLite.Database) => Value): Value => {
  const database = new SQLite(join(folder, 'city.sqlite'));
  try {
    return act(database);
  } finally {
    database.close();
  }
};

/** Makes one of the sample's applications that of whoever has this address; tells its number. */
function sendOne(from: OwnCity, email: string): string {
  const reference = newReference();
  inCity(from, (database) => {
    const id = String(database.prepare('select id from residents where email = ?').pluck().get(email));
    database
      .prepare(
        `insert into procedure_applications select ?, ?, procedure, version, ?, answers, typed, channel, state, office, assignee,
           contact, edition, revision, waits_until, outcome, submitted_at, decided_at, kept_until
         from procedure_applications where procedure = 'dog-registration' limit 1`,
      )
      .run(reference, reference, `resident/${id}`);
    const event = database.prepare('insert into procedure_events values (?, ?, ?, ?, ?, ?)');
    event.run(reference, 1, Date.now(), 'submitted', 'applicant', '{}');
    event.run(
      reference,
      2,
      Date.now(),
      'asked',
      'staff',
      JSON.stringify({ fields: ['dog-name', 'born'], why: '生年月日を確かめてください。', until: '2099-01-31' }),
    );
    event.run(reference, 3, Date.now(), 'decided', 'staff', JSON.stringify({ outcome: 'refused', reason: '登録が済んでいるため' }));
  });
  return reference;
}

function setState(from: OwnCity, reference: string, state: string): void {
  const outcome = state === 'decided' ? 'refused' : null;
  inCity(from, (database) =>
    database.prepare('update procedure_applications set state = ?, outcome = ? where reference = ?').run(state, outcome, reference),
  );
}

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
  'documents, none': '/me/documents',
  deputies: '/me/deputies',
  facilities: '/me/facilities',
  'facilities, registered': '/me/facilities?note=declared',
  'an invitation that is over': '/me/deputies/accept/none',
  reservations: '/reservations',
  'a calendar of reservations': '/reservations?note=feed',
  'a reservation, the day closed': '/reservations/new?room=civic-center-meeting-1&time=2026-12-31%40morning&people=8',
  'a reservation, no room': '/reservations/new?room=castle',
  leave: '/me/leave',
  'leave, not confirmed': '/me/leave?fault=not-confirmed',
};

// The longest words are Russian; easy Japanese is written in the letters of Japanese. What is the city's own in every language is looked at with the public pages.
const looks = [
  ...(['ja', 'ru'] as const).map((locale) => ({ locale, colorScheme: 'light', width: 360 }) as const),
  { locale: 'en', colorScheme: 'dark', width: 1280 } as const,
];

/** A Saturday for each look, on which the cultural hall is open. */
function saturdayFor(place: number): string {
  const days = Array.from({ length: 99 }, (_, later) => addDays(dayOf(new Date()), later + 7));
  return days.filter((day) => weekdayOf(day) === 'sat' && day.slice(5) < '12-29' && day.slice(5) > '01-03')[place % 9] ?? '';
}

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
    const unfold = async (action: string) =>
      page.locator(`details:not([open]):has(form[action$="${action}"]) > summary`).evaluateAll((all) => {
        for (const one of all) if (one instanceof HTMLElement) one.click();
      });
    const press = async (action: string) => {
      await unfold(action);
      await page.locator(`form[action$="${action}"] button`).first().click();
    };
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
    const { reference, receipt } = addOwnMoney(city, email);
    await lookAtAll({ invoice: `/reservations/${reference}/invoice`, receipts: receipt, receipt: `${receipt}?form=copy-${reference}` });

    const saturday = saturdayFor(place);
    await open(`/reservations/new?room=civic-center-meeting-1&time=${saturday}%40morning&people=8`);
    await look('a reservation');
    await page.locator('form[action*="/reservations/new/send"] button').click();
    await look('a reservation with a fault');
    await page.locator('textarea[name=purpose]').fill('俳句の会');
    await page.locator('form[action*="/reservations/new/send"] button').click();
    await page.waitForURL(/note=made/);
    await look('a reservation that was made');
    const one = new URL(page.url()).pathname.replace(`/${locale}`, '');
    await open(`${one}/move?room=civic-center-meeting-1&time=${saturday}%40afternoon`);
    await look('moving');
    await open(`${one}/cancel`);
    await look('cancelling');
    await open(`/reservations/new?room=civic-center-meeting-1&time=${saturday}%40morning&people=8`);
    await look('a reservation that one has');
    await open(`/reservations/wait?room=civic-center-meeting-1&time=${saturday}%40morning&people=8`);
    await look('waiting');
    await open('/reservations');
    await look('reservations that await one');

    await open('/me/profile');
    await page.locator('input[name=phone]').fill('119');
    await press('/profile/save');
    await look('profile with a fault');
    await open('/me/deputies');
    await press('/deputies/invite');
    await look('deputies with faults');
    await open('/me/facilities');
    await press('/facilities/declare');
    await look('no class chosen');
    await press('/groups/join');
    await look('a code that is none');
    await press('/groups/register');
    await look('a group with faults');
    await page.locator('input[name=class][value=resident]').check();
    await press('/facilities/declare');
    await look('a class, and the code for the counter');
    await unfold('/groups/register');
    await page.locator('input[name=name]').fill('汐見コーラス');
    await page.locator('input[name=reading]').fill('しおみコーラス');
    await page.locator('textarea[name=activity]').fill('合唱の練習');
    await page.locator('input[name=people]').fill('12');
    await page.locator('input[name=groupClass][value=resident]').check();
    await page.locator('input[name=memberName]').fill('花子');
    await press('/groups/register');
    await look('a group that waits');
    await press('/invite');
    await look('the code of a group');
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

    await begin(page, locale, 'event-sign-up');
    await page.locator('main button[data-next]').click();
    await page.waitForURL(/form=/);
    await look('a step with faults');
    await page.goto(`/${locale}/procedures/event-sign-up?draft`);
    await look('a procedure that was begun');
    for (const step of ['guardian', 'children', 'on-the-day']) {
      await page.goto(`/${locale}/procedures/event-sign-up/${step}?draft`);
      await page.locator('main button[data-next]').click();
      await look(`a step with faults: ${step}`);
    }
    await page.goto(`/${locale}/procedures/event-sign-up/check?draft`);
    await look('not answered yet');
    await press('/to-counter');
    await look('a number for the counter');
    await begin(page, locale, 'dog-registration');
    await page.locator('input[name="who-applies"][value=who-proxy]').check();
    await page.locator('main button[data-next]').click();
    await look('who applies for another');
    await page.locator('input[name="who-applies"][value=who-self]').check();
    await page.locator('main button[data-next]').click();
    await page.waitForURL(/needed/);
    await page.locator('input[name="kept-in-city"][value=no]').check();
    await page.locator('input[name="had-tag"][value=no]').check();
    await page.locator('input[name="has-microchip"][value=no]').check();
    await page.locator('main button[data-next]').click();
    await look('where it cannot go on');
    await open('/applications');
    await look('applications');
    const application = sendOne(city, email);
    for (const state of ['submitted', 'correction', 'decided'])
      for (const path of state === 'correction' ? ['', '/correct'] : ['', '?note=messages']) {
        setState(city, application, state);
        await open(`/applications/${application}${path}`);
        await look(`an application: ${state} ${path}`);
      }

    await page.locator('textarea[name=text]').fill('写真です。');
    const photo = readFileSync('public/icons/icon-192.png');
    const chosen = [photo, Buffer.from('MZ')].map((buffer, at) => ({ name: `${at}.png`, mimeType: 'image/png', buffer }));
    await page.locator('input[name=files]').setInputFiles(chosen);
    await press('/write');
    await look('a message with a file that is not taken');
    await press('/write');
    await look('a message with a file');
    await lookAtAll({ documents: '/me/documents?note=removed' });
    await begin(page, locale, 'dog-registration');
    await lookAtAll({ 'what was sent before': '/procedures/dog-registration/vaccination?draft' });

    await context.clearCookies();
    await open('/me/sign-in');
    await giveAddressAndCode(page, email, { shared: true, folder: city.folder });
    await open('/me/notifications');
    await look('on a device that others use');
    await context.close();
    expect(found.join('\n')).toBe('');
  });
}
