import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { LocalPushService } from '#lib/notifications/push/local-service.fixture';
import { test } from './city-test.ts';
import { faultsOn, type SamplePerson, samplePerson, signInAs } from './desk.ts';
import { lastLetterTo } from './own-account.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';

test.describe.configure({ mode: 'serial' });

let city: OwnCity;
const service = new LocalPushService();

test.beforeAll(async () => {
  await service.open();
  city = await openOwnCity(undefined, { PUSH_LOOPBACK: 'yes' });
  await subscribe();
});
test.afterAll(async () => {
  service.close();
  await closeOwnCity(city);
});

/** Somebody who reads English and wants to hear of water and roads, by the doors of the page on notifications. */
async function subscribe(): Promise<void> {
  const at = `${city.url}/en/me/notifications`;
  const headers = { origin: city.url };
  const choices = new URLSearchParams({ topics: 'living', quietFrom: '00:00', quietUntil: '00:00' });
  const chosen = await fetch(`${at}/choose`, { method: 'POST', redirect: 'manual', headers, body: choices });
  const cookie = chosen.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const taken = await fetch(`${at}/push`, {
    method: 'POST',
    headers: { ...headers, cookie, 'content-type': 'application/json' },
    body: JSON.stringify(service.subscribe()),
  });
  expect(taken.ok).toBe(true);
}

async function personAt(browser: Browser, who: SamplePerson, more: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 800 }, ...more })).newPage();
  await signInAs(page, who, 'ja', city);
  return page;
}

const desk = () => `${city.url}/ja/admin/notices`;
/** What was just done; the count of an audience is another status. */
const noteOn = (page: Page) => page.locator('p[role=status]');
const press = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForLoadState();
};

test('a notice goes from an editor to a reader in his language, past a second person', async ({ browser }) => {
  test.setTimeout(120_000);
  const [editor, approver] = [await personAt(browser, 'editor'), await personAt(browser, 'approver')];
  await editor.goto(`${desk()}/new`);
  for (const [locale, title, body] of [
    ['ja', '断水のお知らせ', '明日の午後、水が止まります。'],
    ['ja-easy', '水が止まります', '明日の午後、水が出ません。'],
    ['en', 'No water tomorrow', 'The water is off in the afternoon.'],
  ] as const) {
    await editor.locator(`[name=title-${locale}]`).fill(title);
    await editor.locator(`[name=body-${locale}]`).fill(body);
  }
  await expect(editor.locator('#audience-count')).toHaveText('知りたいことを選ぶと、届く人数が出ます。');
  await editor.getByRole('checkbox', { name: /水道・道路/ }).check();
  await expect(editor.locator('#audience-count')).toHaveText('今は1人に届きます（通知 1台、メール 0人）。');
  await press(editor, '下書きとして保存する');
  await expect(noteOn(editor)).toHaveText('保存しました。');
  const address = editor.url().split('?')[0] ?? '';
  const slug = address.split('/').at(-1) ?? '';

  await press(editor, '試しに自分に送る');
  await expect(noteOn(editor)).toHaveText('試しの手紙を送りました。');
  expect(lastLetterTo(samplePerson('editor', city).email, city.folder)).toContain(`/notices/${slug}`);
  await press(editor, '承認を依頼する');
  await expect(editor.getByRole('button', { name: '承認して送る' })).toHaveCount(0);
  const cookie = (await editor.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const own = await fetch(`${address}/approve`, {
    method: 'POST',
    headers: { cookie, origin: city.url },
    body: new URLSearchParams({ edition: '2' }),
  });
  expect(own.status).toBe(404);

  await approver.goto(`${city.url}/ja/admin`);
  await approver.locator('#notices + a').click();
  await approver.getByRole('link', { name: /断水のお知らせ/ }).click();
  await press(approver, '差し戻す');
  await expect(faultsOn(approver)).toContainText('理由を書いてください。');
  await approver.getByLabel('差し戻す理由').fill('時刻を入れてください');
  await press(approver, '差し戻す');
  await editor.goto(address);
  await expect(editor.getByText('差し戻しの理由：時刻を入れてください')).toBeVisible();
  await editor.locator('[name=body-ja]').fill('明日の13時から15時まで、水が止まります。');
  await press(editor, '保存する');
  await press(editor, '承認を依頼する');
  expect((await fetch(`${city.url}/ja/notices/${slug}`)).status).toBe(404);
  await approver.goto(address);
  await press(approver, '承認して送る');

  await expect
    .poll(() => service.arrivals.map(({ notice }) => [notice.title, notice.lang, notice.path]), { timeout: 60_000 })
    .toEqual([['No water tomorrow', 'en', `/en/notices/${slug}`]]);
  await expect
    .poll(async () => {
      await approver.goto(address);
      return approver.locator('#figures ~ table tbody tr').first().locator('td').allTextContents();
    })
    .toEqual(['通知', '0', '1', '0', '0', '0', '0']);
  await editor.context().close();
  await approver.context().close();
});

test('residents read it in their language and on paper, until it is stopped', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
  await page.goto(`${city.url}/ja`);
  await page
    .locator('main')
    .getByRole('link', { name: /断水のお知らせ/ })
    .click();
  await expect(page.getByText('明日の13時から15時まで')).toBeVisible();
  const slug = page.url().split('/').at(-1) ?? '';
  await page.goto(`${city.url}/vi/notices`);
  await page.getByRole('link', { name: 'No water tomorrow' }).click();
  await expect(page.locator('article h1')).toHaveAttribute('lang', 'en');

  const approver = await personAt(browser, 'approver');
  await approver.goto(`${desk()}/${slug}/print?in=en`);
  await expect(approver.locator('.sheet')).toContainText('Shiomi City');
  await expect(approver.locator('.sheet svg')).toBeVisible();
  expect((await approver.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  await approver.goto(`${desk()}/${slug}`);
  await approver.locator('summary', { hasText: '取りやめる' }).click();
  await press(approver, '取りやめる');
  await expect(noteOn(approver)).toHaveText('取りやめました。');
  await expect
    .poll(async () => {
      await page.goto(`${city.url}/ja/notices/${slug}`);
      return page.getByText('このお知らせは終わりました。').count();
    })
    .toBe(1);
  await page.context().close();
  await approver.context().close();
});

test('an approver approves nothing that he wrote himself', async ({ browser }) => {
  const page = await personAt(browser, 'approver');
  await page.goto(`${desk()}/new`);
  await page.locator('[name=title-ja]').fill('可燃ごみ');
  await page.locator('[name=body-ja]').fill('明日は集めません。');
  await page.getByRole('checkbox', { name: /ごみの日/ }).check();
  await press(page, '下書きとして保存する');
  await press(page, '承認を依頼する');
  await expect(page.getByText('自分が書いたお知らせは承認できません。')).toBeVisible();
  await expect(page.getByRole('button', { name: '承認して送る' })).toHaveCount(0);
  await page.context().close();
});

test('says in a sentence what is wrong and keeps what was typed; counts and saves without scripts', async ({ browser }) => {
  const signedIn = await personAt(browser, 'editor');
  const storageState = await signedIn.context().storageState();
  const page = await (await browser.newContext({ locale: 'ja-JP', javaScriptEnabled: false, storageState })).newPage();
  await page.goto(`${desk()}/new`);
  await page.locator('[name=title-ja]').fill(' ');
  await page.locator('[name=body-ja]').fill('水'.repeat(601));
  await page.getByRole('radio', { name: '日時を決めて1回' }).check();
  await page.locator('[name=day]').fill('2020-01-01');
  await press(page, '下書きとして保存する');
  for (const sentence of ['題名を書いてください。', '本文は600文字までにしてください。', '知りたいことを1つ以上選んでください。'])
    await expect(faultsOn(page)).toContainText(sentence);
  await expect(page.locator('[name=body-ja]')).toHaveValue('水'.repeat(601));
  await expect(page.locator('[name=day]')).toHaveValue('2020-01-01');
  await page.locator('[name=title-ja]').fill('断水');
  await page.locator('[name=body-ja]').fill('水が止まります。');
  await page.getByRole('checkbox', { name: /水道・道路/ }).check();
  await press(page, '届く人数を数える');
  await expect(page.locator('#audience-count')).toHaveText('今は1人に届きます（通知 1台、メール 0人）。');
  await press(page, '下書きとして保存する');
  await expect(faultsOn(page)).toContainText('送る日時がもう過ぎています。');
  await page.locator('[name=day]').fill('2099-01-01');
  await press(page, '下書きとして保存する');
  await expect(noteOn(page)).toHaveText('保存しました。');
  await signedIn.context().close();
  await page.context().close();
});
