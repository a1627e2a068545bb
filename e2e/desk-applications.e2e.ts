import { expect, type Page } from '@playwright/test';
import { test } from './city-test.ts';
import { faultsOn, openMenu, signInAs } from './desk.ts';
import { nameCases } from './named-cases.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';

test.use({ viewport: { width: 1280, height: 800 } });
// One city for all.
test.describe.configure({ mode: 'serial' });

let city: OwnCity;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  city = await openOwnCity();
  nameCases(city.folder);
});
test.afterAll(async () => closeOwnCity(city));

const noteOn = (page: Page) => page.locator('p[role=status]').first();
const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForLoadState();
};

test('a clerk takes an application up, asks for a correction with what was wrong said and kept, and decides another', async ({ page }) => {
  await signInAs(page, 'procedures', 'ja', city);
  await page.getByRole('link', { name: '着手を待っている申請 2件' }).click();
  await page.getByRole('link', { name: 'TEST-SUBM' }).click();
  await press(page, '着手する');
  await expect(noteOn(page)).toHaveText('着手しました。あなたの担当です。');
  await page.getByText('補正を求める', { exact: true }).first().click();
  await page.getByLabel('申請者への説明').fill('番地まで書いてください。');
  await press(page, '補正を求める');
  await expect(faultsOn(page)).toContainText('直してもらう答えに、チェックを付けてください。');
  await page.getByRole('checkbox', { name: '請求する方の住所：直してもらう' }).check();
  await press(page, '補正を求める');
  // Of the sample's applicants nobody has an account or gave an address.
  await expect(noteOn(page)).toHaveText('補正を求めました。申請者には知らせが届きません。電話か郵便で知らせてください。');
  await expect(page.locator('main')).toContainText('番地まで書いてください。');
  await openMenu(page);
  await page.getByRole('link', { name: '申請の審査', exact: true }).click();
  await page.getByRole('link', { name: 'TEST-EXAM' }).click();
  await page.getByRole('radio', { name: '認めない' }).check();
  await press(page, '決定する');
  await expect(faultsOn(page)).toContainText('認めないときは、理由を書いてください。');
  await page.getByLabel('理由（認めないときは、必ず書いてください）').fill('住民票がありません。');
  await press(page, '決定する');
  await page.getByRole('link', { name: '決定通知書を開く' }).click();
  await expect(page.locator('.sheet')).toContainText(/グエン ティ ラン 様[\s\S]*住民票がありません。[\s\S]*3か月以内/);
});

test('of two tabs the second is told what happened meanwhile, and keeps what was typed', async ({ page }) => {
  await signInAs(page, 'procedures', 'ja', city);
  await page.goto(`${city.url}/ja/admin/applications/TEST-CORR`);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByText('補正を待たずに決定する').click();
  await other.getByRole('radio', { name: '認める', exact: true }).check();
  await press(other, '決定する');
  await page.getByText('補正を待たずに決定する').click();
  await page.getByRole('radio', { name: '認めない' }).check();
  await page.getByLabel('理由（認めないときは、必ず書いてください）').fill('期限が過ぎました。');
  await press(page, '決定する');
  await expect(faultsOn(page)).toContainText('ほかの人がこの申請を変えました。');
  await expect(page.getByRole('heading', { name: '開いている間に、次のことがありました' }).locator('..')).toContainText(
    /決定しました（職員）認める[\s\S]*期限が過ぎました。/,
  );
});

test('a paper is keyed in without scripts by the keyboard alone; what is wrong is led to, and nothing is keyed twice', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'procedures', 'ja', city);
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  const desk = await context.newPage();
  await desk.goto(`${city.url}/ja/admin/applications/enter/residence-certificate#sheet`);
  const { keyboard } = desk;
  const key = async (all: readonly string[]) => {
    for (const keys of all) {
      await keyboard.press('Tab');
      await keyboard.type(keys);
    }
  };
  // The number before an option chooses it.
  await desk.getByLabel('届き方').focus();
  await keyboard.type('2');
  await key(['', '', '', '1', '1', '請求 一郎', '0870011', '汐見市港町1-2-3', 'S23.3.5', '119']);
  await expect(desk.getByLabel('6 昼間に連絡のつく電話番号')).toBeFocused();
  await key(['', '', '', '', '2']);
  await expect(desk.getByLabel('10 世帯のだれの分が必要ですか')).toBeFocused();
  await desk.getByLabel('16 住民票の写しの数').focus();
  await key(['', '1']);
  await expect(desk.getByLabel('18 どこに送りますか')).toBeFocused();
  await key(['', '', '']);
  await keyboard.press('Enter');
  await expect(faultsOn(desk)).toContainText('6 昼間に連絡のつく電話番号：0から始まる10桁か11桁の数字で入れてください。');
  await expect(faultsOn(desk)).toContainText('16 住民票の写しの数：入れてください。');
  await faultsOn(desk).getByRole('link', { name: /^6 / }).focus();
  await keyboard.press('Enter');
  await expect(desk.getByLabel('6 昼間に連絡のつく電話番号')).toBeFocused();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('0153001121');
  await desk.getByLabel('16 住民票の写しの数').focus();
  await keyboard.type('1');
  await keyboard.press('Enter');
  await expect(desk).toHaveURL(/note=case-entered/);
  await expect(desk.locator('main')).toContainText(/請求 一郎[\s\S]*1948年（昭和23年）3月5日/);
  await desk.getByRole('link', { name: '控えを印刷する' }).focus();
  await keyboard.press('Enter');
  await expect(desk.locator('.sheet')).toContainText(/[2-9A-Z]{4}-[2-9A-Z]{4}[\s\S]*請求 一郎/);
  await context.close();
});

test('what was begun at home is opened at the counter by its number, completed together, and stays its owner’s', async ({
  page,
  browser,
}) => {
  const hers = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
  await hers.goto(`${city.url}/ja/procedures/residence-certificate`);
  await hers.locator('form[action$="/begin"] button').click();
  await hers
    .getByRole('group', { name: /^請求するのは/ })
    .getByRole('radio')
    .first()
    .check();
  await hers
    .getByRole('group', { name: /今も汐見市に/ })
    .getByRole('radio', { name: 'はい' })
    .check();
  await hers.locator('button[data-next]').click();
  await hers.getByLabel('請求する方の氏名').fill('窓口 花子');
  await hers.getByRole('button', { name: /あとで続ける/ }).click();
  await expect(hers.locator('[data-go-on]')).toBeVisible();
  await hers.goto(`${city.url}/ja/procedures/residence-certificate/check`);
  await hers.getByRole('button', { name: '窓口の番号をもらう' }).click();
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('窓口で続ける');
  const number = (await hers.locator('main strong').textContent()) ?? '';

  await signInAs(page, 'procedures', 'ja', city);
  await page.goto(`${city.url}/ja/admin/applications/counter`);
  await page.getByLabel('窓口の番号').fill('2222-2222');
  await press(page, '開く');
  await expect(faultsOn(page)).toContainText('この番号で開けるものはありません。');
  await page.getByLabel('窓口の番号').fill(number.toLowerCase().replace('-', ''));
  await press(page, '開く');
  await expect(page.getByLabel('3 請求する方の氏名')).toHaveValue('窓口 花子');
  await page.getByLabel('郵便番号').first().fill('0870011');
  await page.getByLabel('住所（部屋番号まで）').first().fill('汐見市港町1-2-3');
  await page.getByLabel('5 請求する方の生年月日').fill('S23.3.5');
  await page.getByLabel('10 世帯のだれの分が必要ですか').selectOption({ index: 2 });
  await page.getByLabel('16 住民票の写しの数').fill('1');
  await page.getByLabel('18 どこに送りますか').selectOption({ index: 1 });
  await press(page, '受け付ける');
  await expect(faultsOn(page)).toContainText('6 昼間に連絡のつく電話番号：入れてください。');
  await page.getByLabel('6 昼間に連絡のつく電話番号').fill('0153001121');
  await press(page, '受け付ける');
  await expect(page).toHaveURL(/note=case-entered/);
  const reference = /applications\/(\w{4}-\w{4})/.exec(page.url())?.[1] ?? 'none';
  await hers.goto(`${city.url}/ja/applications`);
  await expect(hers.locator('main').getByRole('region', { name: '出した申請' })).toContainText(reference);
  await hers.context().close();
});
