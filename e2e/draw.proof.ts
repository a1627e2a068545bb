import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { messagesIn } from '#lib/i18n/messages';
import { anotherTime } from './another-time.ts';
import { signInAs } from './desk.ts';
import { giveAddressAndCode } from './own-account.ts';
import { closeOwnCity, emptyFolder, node, type OwnCity, openOwnCity } from './own-city.ts';

const round = 'city-gymnasium-arena-2027-04';
const whole = 'city-gymnasium-arena-2027-04-03-morning';
const half = 'city-gymnasium-arena-a-2027-04-03-morning';
const other = 'city-gymnasium-arena-b-2027-04-04-afternoon';
const group = '汐見バドミントン';

let city: OwnCity;
const folder = emptyFolder();

/** The same city hall some days later: the server is started anew, people keep their phones. */
async function laterAt(time: string): Promise<void> {
  if (city) await closeOwnCity(city);
  city = await openOwnCity(folder, { ...anotherTime(time), TRUSTED_PROXY: 'yes' });
}

const open = (page: Page, path: string) => page.goto(`${city.url}${path}`);
const wishesOf = (locale: string) => `/${locale}/facilities/draws/${round}/wishes`;

async function phone(browser: Browser, locale: 'ja' | 'vi', email: string, javaScriptEnabled: boolean): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await open(page, `/${locale}/me/sign-in`);
  await giveAddressAndCode(page, email, { folder });
  await page.waitForURL(new RegExp(`/${locale}/me$`));
  await open(page, `/${locale}/me/facilities`);
  await page.locator('input[name=class][value=resident]').check();
  await page.locator('form[action$="/facilities/declare"] button').click();
  await expect(page.getByRole('status')).toHaveText(messagesIn(locale).applicants.notes.declared);
  return page;
}

/** Asks for the registration of a group; a clerk allows it. */
async function registerGroup(page: Page, desk: Page): Promise<void> {
  await page.getByText('団体を登録する', { exact: true }).click();
  await page.getByLabel('団体の名前', { exact: true }).fill(group);
  await page.getByLabel('団体の名前の読み方').fill('しおみバドミントン');
  await page.getByLabel('活動の内容').fill('バドミントンの練習');
  await page.getByLabel('人数').fill('12');
  await page.locator('input[name=groupClass][value=resident]').check();
  await page.locator('input[name=memberName]').fill('汐見 花子');
  await page.getByRole('button', { name: '団体の登録を申し込む' }).click();
  await expect(page.getByRole('status')).toHaveText('団体の登録を申し込みました。');
  await signInAs(desk, 'facilities', 'ja', city);
  await open(desk, '/ja/admin/facilities/groups');
  await desk.getByRole('link', { name: group }).click();
  await desk.getByRole('button', { name: '登録を認める' }).click();
  await expect(desk.getByRole('status')).toHaveText('団体の登録を認めました。');
}

/** The published file of a state, kept as somebody would who wants to compare it later. */
async function keep(state: string): Promise<string> {
  const path = join(folder, `${state}.json`);
  writeFileSync(path, await (await fetch(`${city.url}/open-data/draws/${round}-${state}.json`)).text());
  return path;
}

/** What the program says that anybody can run, and with what it ends. */
function verified(...files: string[]): { status: number; said: string } {
  try {
    return { status: 0, said: execFileSync(node, ['scripts/verify-draw.ts', ...files], { encoding: 'utf8', stdio: 'pipe' }) };
  } catch (fault) {
    return { status: 1, said: String(fault) };
  }
}

test('a draw from the wishes of a group and a person to the verified file and a win that is confirmed', async ({ browser }) => {
  test.setTimeout(360_000);
  const vi = messagesIn('vi').draws;
  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();

  await laterAt('2027-02-05 10:00:00');
  const hanako = await phone(browser, 'ja', 'hanako@example.jp', true);
  await registerGroup(hanako, desk);
  await open(hanako, '/ja/facilities/draws');
  await hanako.getByRole('link', { name: /アリーナ.*2027年.*4月/ }).click();
  await hanako.getByRole('link', { name: '希望を出す・変える' }).click();
  const hers = hanako.getByRole('region', { name: group });
  await hers.getByLabel('第1希望').selectOption(whole);
  await hers.getByLabel('使う人数').fill('二十人');
  await hers.getByLabel('使う目的').fill('大会の練習');
  await hers.getByRole('button', { name: '申し込む' }).click();
  await expect(hanako.getByRole('alert')).toContainText('人数を数字で書いてください。');
  await expect(hers.getByLabel('第1希望')).toHaveValue(whole);
  await hers.getByLabel('使う人数').fill('２０');
  await hers.getByRole('button', { name: '申し込む' }).click();
  await expect(hanako.getByRole('status')).toHaveText('申し込みを受け付けました。');
  const taro = await phone(browser, 'vi', 'taro@example.jp', false);
  await open(taro, wishesOf('vi'));
  const his = taro.getByRole('region', { name: vi.own.person });
  await taro.getByLabel(vi.own.wish.replace('{place}', '1')).selectOption(half);
  await taro.getByLabel(vi.own.wish.replace('{place}', '2')).selectOption(other);
  await taro.getByLabel(vi.own.people).fill('6');
  await taro.getByLabel(vi.own.purpose).fill('Cầu lông');
  await his.getByRole('button', { name: vi.own.send }).click();
  await expect(taro.getByRole('status')).toHaveText(vi.own.notes.sent);
  await open(hanako, '/ja/reservations');
  await expect(hanako.getByRole('region', { name: '抽選の申し込み' }).getByRole('link')).toContainText(
    '2月10日（水） 24:00まで申し込めます。',
  );
  const announced = await keep('announced');

  await laterAt('2027-02-11 09:00:00');
  await expect.poll(async () => (await fetch(`${city.url}/open-data/draws/${round}-closed.json`)).status).toBe(200);
  const closed = await keep('closed');
  await open(hanako, wishesOf('ja'));
  await expect(hers).toContainText('抽選を待っています。');
  await expect(hers.getByLabel('第1希望')).toHaveCount(0);

  await laterAt('2027-02-11 10:00:01');
  await expect.poll(async () => (await fetch(`${city.url}/open-data/draws/${round}-drawn.json`)).status).toBe(200);
  const drawn = await keep('drawn');
  expect(verified(drawn, closed, announced)).toMatchObject({ status: 0, said: expect.stringContaining('申込 2 件') });
  const text = readFileSync(drawn, 'utf8');
  writeFileSync(drawn, text.replace(/"order":\["(\w+-\w+)","(\w+-\w+)"\]/, '"order":["$2","$1"]'));
  expect(verified(drawn).status).toBe(1);

  // The halls exclude each other: one of the two has the Saturday, and he alone wished for the Sunday.
  await open(hanako, wishesOf('ja'));
  await open(taro, wishesOf('vi'));
  const confirm = his.getByRole('button', { name: vi.own.confirm });
  const herWins = await hers.getByRole('button', { name: '確定する' }).count();
  expect(herWins + (await confirm.count())).toBe(2);
  if (herWins === 0) await expect(hers).toContainText('残念ですが、当選しませんでした。');
  await confirm.last().click();
  await expect(taro.getByRole('status')).toHaveText(vi.own.notes.confirmed);
  await his.getByRole('link', { name: vi.own.kept }).click();
  await expect(taro.locator('main')).toContainText('Cầu lông');
  await signInAs(desk, 'facilities', 'ja', city);
  await open(desk, `/ja/admin/facilities/draws/${round}`);
  await expect(desk.locator('dl')).toContainText(/申し込み\s*2[\s\S]*当選・確定\s*1[\s\S]*当選・確定待ち\s*1/);
  await closeOwnCity(city);
});
