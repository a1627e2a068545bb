import { expect, type Page } from '@playwright/test';
import { addDays, dayOf, weekdayOf } from '#lib/calendar/day';
import { test } from './city-test.ts';
import { faultsOn, openMenu, signInAs } from './desk.ts';
import { signInByCode } from './own-account.ts';

test.use({ viewport: { width: 1280, height: 800 } });
test.describe.configure({ mode: 'serial' });

/** A Wednesday in some weeks, on which 市民文化会館 is open: not at the turn of the year. A worker that tries again takes another. */
function wednesday(): string {
  let day = addDays(dayOf(new Date()), 21 + 7 * (Number(process.env['TEST_WORKER_INDEX'] ?? 0) % 5));
  while (weekdayOf(day) !== 'wed' || /-(12-29|12-30|12-31|01-01|01-02|01-03)$/.test(day)) day = addDays(day, 1);
  return day;
}
const day = wednesday();
const hanako = `hanako-${Date.now()}@example.jp`;

const desk = '/ja/admin/facilities';
const noteOn = (page: Page) => page.locator('p[role=status]').first();
const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole('button', { name }).click();
  await page.waitForLoadState();
};
/** Fills in the form for a room for Hanako, who has an account. */
async function bookForHanako(page: Page, room: string, slot: string): Promise<string> {
  await page.goto(`${desk}/new?room=${room}&day=${day}`);
  await page.getByRole('checkbox', { name: slot }).check();
  await page.getByRole('radio', { name: 'アカウントのある住民' }).check();
  await page.getByLabel('住民のメールアドレス').fill(hanako);
  await page.getByLabel('人数').fill('10');
  await press(page, '予約を入れる');
  await expect(noteOn(page)).toContainText('予約を入れました。');
  return page.url().match(/[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? '';
}

/** Where Hanako is signed in. */
let hers: Page;
test.beforeAll(async ({ browser }) => {
  hers = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
  await signInByCode(hers, hanako);
});
test.afterAll(async () => hers.context().close());

async function messagesOfHanako(): Promise<string> {
  await hers.goto('/ja/me/messages');
  return (await hers.locator('main').textContent()) ?? '';
}

test('somebody rings: from the free time on the board to a receipt number, with what was wrong said and kept', async ({ page }) => {
  await signInAs(page, 'facilities');
  await openMenu(page);
  await page.getByRole('link', { name: '施設の予約', exact: true }).click();
  await page.getByLabel('日', { exact: true }).fill(day);
  await press(page, '表示する');
  await page.getByRole('link', { name: /^会議室1\s*9:00〜12:00\s*空き/ }).click();
  await page.getByLabel('名前').fill('山田 太郎');
  await page.getByLabel('人数').fill('50');
  await press(page, '予約を入れる');
  await expect(faultsOn(page)).toContainText('電話番号を入れてください。');
  await page.getByLabel('電話番号').fill('0153-00-0000');
  await press(page, '予約を入れる');
  await expect(faultsOn(page)).toContainText('部屋の定員を超えています。');
  await expect(page.getByRole('checkbox', { name: '午前' })).toBeChecked();
  await expect(page.getByLabel('名前')).toHaveValue('山田 太郎');
  await page.getByLabel('人数').fill('２０');
  await press(page, '予約を入れる');
  await expect(noteOn(page)).toContainText('受付番号を申し込んだ人に伝えてください。');
  const reference = page.url().match(/[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? '';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`予約 ${reference}`);
  await expect(page.getByText('山田 太郎')).toHaveCount(0);
  await press(page, '名前と電話番号を見る');
  await expect(page.getByText('山田 太郎')).toBeVisible();
  await page.goto(`${desk}?day=${day}`);
  const cell = page.getByRole('cell', { name: new RegExp(reference) });
  await expect(cell).toContainText('仮予約');
  await expect(page.locator('main')).not.toContainText('山田');
});

test('two clerks at once: the second reads that it is taken, and goes on with what else is free', async ({ page }) => {
  await signInAs(page, 'facilities');
  const second = await page.context().newPage();
  for (const one of [page, second]) {
    await one.goto(`${desk}/new?room=civic-center-meeting-3&day=${day}`);
    await one.getByRole('checkbox', { name: '午前' }).check();
    await one.getByLabel('名前').fill('鈴木 一郎');
    await one.getByLabel('電話番号').fill('0153-11-1111');
    await one.getByLabel('人数').fill('5');
  }
  await press(page, '予約を入れる');
  await press(second, '予約を入れる');
  await expect(faultsOn(second)).toContainText('先に予約されました。');
  await second.getByRole('link', { name: '会議室3 13:00〜17:00' }).click();
  await expect(second.getByRole('checkbox', { name: '午後' })).toBeChecked();
  await expect(second.getByLabel('名前')).toHaveValue('鈴木 一郎');
  await expect(faultsOn(second)).toHaveCount(0);
  await press(second, '予約を入れる');
  await expect(noteOn(second)).toContainText('予約を入れました。');
});

test('an application waits on the desk’s home, is approved, and its applicant is told', async ({ page }) => {
  await signInAs(page, 'facilities');
  const reference = await bookForHanako(page, 'civic-center-small-hall', '午後');
  await page.goto('/ja/admin');
  await page.locator('#reservations + a').click();
  await page.getByRole('link', { name: reference }).first().click();
  await press(page, '不承認にする');
  await expect(faultsOn(page)).toContainText('理由を書いてください。');
  await press(page, '承認する');
  await expect(noteOn(page)).toHaveText('承認しました。');
  await expect(page.locator('dl')).toContainText('仮予約');
  expect(await messagesOfHanako()).toContain('仮予約をしました');
});

test('a typhoon: who is concerned is seen first, then rooms are closed, called off and told', async ({ page }) => {
  await signInAs(page, 'facilities');
  await page.goto(`${desk}/blocks`);
  await page.getByText('市民文化会館', { exact: true }).click();
  await page.getByRole('checkbox', { name: '小ホール' }).check();
  await page.getByLabel('始まりの日').fill(day);
  await page.getByLabel('終わりの日').fill(day);
  await press(page, '影響を確かめる');
  await expect(faultsOn(page)).toContainText('理由を書いてください。');
  await page.getByLabel('理由（予約した人に伝わります）').fill('台風のため');
  await page.getByLabel('英語の理由').fill('Because of a typhoon');
  await press(page, '影響を確かめる');
  await press(page, '閉めて、1件を取り消す');
  await expect(noteOn(page)).toHaveText('閉めました。');
  await expect(page.getByText('取消しは終わりました。')).toBeVisible({ timeout: 30_000 });
  await expect.poll(messagesOfHanako, { timeout: 15_000 }).toContain('理由：台風のため / Because of a typhoon');
  await page.goto(`${desk}?day=${day}&facility=civic-center`);
  await expect(page.getByRole('row', { name: /^小ホール/ })).toContainText('閉鎖 台風のため');
  await page.goto(`${desk}/blocks`);
  await page.getByRole('listitem').filter({ hasText: '小ホール' }).getByRole('button', { name: 'また使えるようにする' }).click();
  await expect(noteOn(page)).toHaveText('また使えるようにしました。');
});

test('a use cannot begin on another day, and the counter reads why', async ({ page }) => {
  await signInAs(page, 'facilities');
  const reference = await bookForHanako(page, 'civic-center-meeting-2', '夜間');
  await page.goto(`${desk}/check-in?code=${reference}`);
  await expect(page.locator('main')).toContainText('この予約は、まだ確定していません。');
  await page.goto(`${desk}/reservations/${reference}`);
  await press(page, '予約を確定する');
  await page.goto(`${desk}/check-in`);
  await page.getByLabel('受付番号').fill(reference.toLowerCase().replace('-', ''));
  await press(page, '利用を始める');
  await expect(faultsOn(page)).toContainText('この予約は、今日ではありません。');
  await page.getByLabel('受付番号').fill('zzzz-zzzz');
  await page.getByRole('button', { name: '利用を始める' }).last().click();
  await expect(faultsOn(page)).toContainText('この受付番号の予約は見つかりません。');
});

test('whoever rings to cancel: whose wish it is has to be said, since what is given back depends on it', async ({ page }) => {
  await signInAs(page, 'facilities');
  const reference = await bookForHanako(page, 'civic-center-meeting-2', '午前');
  await page.goto(`${desk}/reservations/${reference}`);
  await page.getByText('予約を取り消す', { exact: true }).first().click();
  await page.getByLabel('取消しの理由（予約した人に伝わります）').fill('お電話での申し出');
  // As a browser that does not hold anybody back from sending.
  await page.locator('form[action$="/cancel"]').evaluate((form) => form.setAttribute('novalidate', ''));
  await press(page, '予約を取り消す');
  await expect(faultsOn(page)).toContainText('だれの都合で取り消すのかを選んでください。');
  await expect(page.getByLabel('取消しの理由（予約した人に伝わります）')).toHaveValue('お電話での申し出');
  await page.getByRole('radio', { name: /^申し込んだ人の都合/ }).check();
  await press(page, '予約を取り消す');
  await expect(noteOn(page)).toHaveText('予約を取り消しました。');
});

test('the figures of the month are a table with bars, and a file without names', async ({ page }) => {
  await signInAs(page, 'facilities');
  await page.goto(`${desk}/figures?month=${day.slice(0, 7)}`);
  const row = page.getByRole('table', { name: '市民文化会館' }).getByRole('row', { name: /^会議室1 / });
  await expect(row.getByRole('cell').first()).not.toHaveText('0');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSVで書き出す' }).click()]);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text.startsWith('\uFEFF施設,部屋,予約')).toBe(true);
  expect(text).not.toContain('山田');
});

test('without scripts, and past the board by keyboard', async ({ browser, page }) => {
  await signInAs(page, 'facilities');
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState, javaScriptEnabled: false, locale: 'ja-JP' });
  const plain = await context.newPage();
  await plain.goto(`${desk}/new`);
  await plain.getByLabel('部屋').selectOption('hama-community-center-cooking-room');
  await plain.getByLabel('使う日').fill(addDays(day, 1));
  await press(plain, 'この部屋と日で進む');
  await plain.getByLabel('始まり').selectOption('10:00');
  await plain.getByLabel('終わり').selectOption('12:00');
  await plain.getByLabel('名前').fill('佐々木 花');
  await plain.getByLabel('電話番号').fill('0153-22-2222');
  await plain.getByLabel('人数').fill('6');
  await press(plain, '予約を入れる');
  await expect(noteOn(plain)).toContainText('予約を入れました。');
  await context.close();
  await page.goto(`${desk}?day=${day}`);
  await page.getByRole('link', { name: '次の日' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '予約表を飛ばす' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#after-board')).toBeFocused();
});
