import { type BrowserContext, expect, type Page } from '@playwright/test';
import { test } from './city-test.ts';
import { signInAs } from './desk.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.use({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'allow' });

let city: OwnCity;
test.beforeAll(async () => {
  city = await openOwnCity();
});
test.afterAll(async () => closeOwnCity(city));

const dog = '/admin/catalogue/service/dog-registration';
const at = (path: string) => `${city.url}/ja${path}`;
const saved = (page: Page) => expect(page.getByText(/^\d{1,2}:\d{2}に保存しました/)).toBeVisible();
const sheet = (page: Page, name: string) =>
  page
    .getByRole('group', { name: '書くところ' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
const title = (page: Page) => page.getByRole('textbox', { name: /^題名/ });

/** Writes another title into one language and waits until it is kept. */
async function retitle(page: Page, language: string, words: string): Promise<void> {
  await sheet(page, language);
  await title(page).fill(words);
  await Promise.all([page.waitForResponse((answer) => answer.url().endsWith('/save') && answer.ok()), title(page).blur()]);
  await saved(page);
}

async function personAt(browser: { newContext: (options: object) => Promise<BrowserContext> }, who: 'editor' | 'approver'): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signInAs(page, who, 'ja', city);
  return page;
}

test('an editor writes in three languages, an approver returns it, it is mended, approved, and the next page asked for has it', async ({
  browser,
}) => {
  const [editor, approver] = [await personAt(browser, 'editor'), await personAt(browser, 'approver')];
  const resident = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
  await resident.goto(at('/services/dog-registration'));
  await resident.evaluate(() => navigator.serviceWorker.ready);

  await editor.goto(at(dog));
  await editor.getByRole('textbox', { name: /^よく使われる順/ }).fill('1');
  await retitle(editor, '日本語', '犬の登録（試行）');
  await retitle(editor, 'やさしい日本語', '犬の 登録（ためし）');
  await retitle(editor, 'English', 'Registering a dog (trial)');
  await editor.goto(at(`${dog}/review`));
  await expect(editor.locator('ins').filter({ hasText: '試行' }).first()).toBeVisible();
  await editor.getByLabel('承認者へひとこと').fill('題名を短くしました');
  await editor.getByRole('button', { name: '承認を依頼する' }).click();
  await expect(editor.getByRole('status')).toHaveText('承認を依頼しました。');

  await approver.goto(at('/admin'));
  await approver
    .getByRole('region', { name: /承認を待っているもの/ })
    .getByRole('link', { name: /犬の登録（試行）/ })
    .click();
  await expect(approver.getByText('題名を短くしました')).toBeVisible();
  await approver.getByLabel('理由').first().fill('「試行」ではありません');
  await approver.getByRole('button', { name: '差し戻す' }).click();
  await expect(approver.getByRole('status')).toHaveText('差し戻しました。');

  await editor.goto(at('/admin'));
  await editor
    .getByRole('region', { name: /差し戻されたもの/ })
    .getByRole('link', { name: /犬の登録（試行）/ })
    .click();
  await expect(editor.getByText('「試行」ではありません')).toBeVisible();
  await retitle(editor, '日本語', '飼い犬の登録');
  await editor.goto(at(`${dog}/review`));
  await editor.getByRole('button', { name: '承認を依頼する' }).click();

  await approver.goto(at(`${dog}/review`));
  await approver.getByRole('button', { name: '承認して公開する' }).click();
  await expect(approver.getByRole('status')).toHaveText('公開しました。住民の画面に出ています。');
  // How long that page takes is measured where nothing else runs: bench:serve.
  for (const path of ['', '/services?q=%E9%A3%BC%E3%81%84%E7%8A%AC'])
    expect(await (await fetch(at(path))).text()).toContain('飼い犬の登録');
  expect(await (await fetch(`${city.url}/en/services/dog-registration`)).text()).toContain('Registering a dog (trial)');

  await resident.goto(at('/services/dog-registration'));
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText('飼い犬の登録');
  await resident.context().setOffline(true);
  await resident.reload();
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText('飼い犬の登録');
});

test('two write at once: the second is shown the other’s words, chooses, and nothing is lost', async ({ browser }) => {
  const [first, second] = [await personAt(browser, 'editor'), await personAt(browser, 'approver')];
  await Promise.all([first.goto(at(dog)), second.goto(at(dog))]);
  await retitle(first, '日本語', '犬を飼う人の登録');
  await sheet(second, '日本語');
  // The title first: what is saved meanwhile would bring the other's into it.
  await title(second).fill('犬の飼い主の登録');
  await second.getByRole('textbox', { name: /^概要/ }).fill('犬を飼ったら30日以内に届け出てください。');
  await second.getByRole('textbox', { name: /^概要/ }).blur();
  const box = second.getByRole('region', { name: /浜田 千尋さんが先に保存しました/ });
  await expect(box).toContainText('犬を飼う人の登録');
  await expect(box).toContainText('犬の飼い主の登録');
  await box.getByRole('button', { name: /相手のものにする/ }).click();
  await saved(second);
  await expect(title(second)).toHaveValue('犬を飼う人の登録');
  await second.reload();
  await sheet(second, '日本語');
  await expect(title(second)).toHaveValue('犬を飼う人の登録');
  await expect(second.getByRole('textbox', { name: /^概要/ })).toHaveValue('犬を飼ったら30日以内に届け出てください。');
});

test('a version of the history becomes the draft again', async ({ browser }) => {
  const editor = await personAt(browser, 'editor');
  await editor.goto(at(`${dog}/history`));
  await editor.getByRole('listitem').filter({ hasText: '第1版' }).getByRole('button', { name: 'この版を下書きにする' }).click();
  await expect(editor.getByRole('status').first()).toHaveText('この版を下書きにしました。');
  await sheet(editor, '日本語');
  await expect(title(editor)).toHaveValue('犬の登録・登録事項の変更');
});

test('a session that ends while one writes loses no word', async ({ browser }) => {
  const editor = await personAt(browser, 'editor');
  await editor.goto(at(dog));
  await sheet(editor, '日本語');
  const cookies = await editor.context().cookies();
  await editor.context().clearCookies();
  await title(editor).fill('書きかけの題名');
  await expect(editor.getByText(/サインアウトしています。言葉はこの端末に残っています。/)).toBeVisible();
  await editor.reload();
  await expect(editor).toHaveURL(/sign-in/);
  await editor.context().addCookies(cookies);
  await editor.goto(at(dog));
  await editor.getByRole('button', { name: '続きから書く' }).click();
  await sheet(editor, '日本語');
  await expect(title(editor)).toHaveValue('書きかけの題名');
  await saved(editor);
});

test('what blocks is told at its field with how to mend it, and keeps the draft from being handed in', async ({ browser }) => {
  const editor = await personAt(browser, 'editor');
  await editor.goto(at(dog));
  await sheet(editor, '日本語');
  await editor.getByRole('textbox', { name: /^対象/ }).fill('くわしくは[こちら](/services/no-such-service)。');
  await editor.getByRole('textbox', { name: /^対象/ }).blur();
  await expect(editor.getByText(/「こちら」/).first()).toBeVisible();
  await editor.goto(at(`${dog}/review`));
  await editor.getByRole('button', { name: '承認を依頼する' }).click();
  await expect(editor.locator('main').getByRole('alert')).toContainText('直さないと公開できないところがあります');
  await expect(editor.getByText('下書き', { exact: true })).toBeVisible();
});
