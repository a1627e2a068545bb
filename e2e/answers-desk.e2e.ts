import { type Browser, expect, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { test } from './city-test.ts';
import { type SamplePerson, signInAs } from './desk.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let city: OwnCity;
test.beforeAll(async () => {
  city = await openOwnCity();
});
test.afterAll(async () => closeOwnCity(city));

const at = (path: string) => `${city.url}/ja${path}`;

async function personAt(browser: Browser, who: SamplePerson | undefined): Promise<Page> {
  const viewport = who ? { width: 1280, height: 800 } : { width: 360, height: 640 };
  const page = await (await browser.newContext({ viewport })).newPage();
  if (who) await signInAs(page, who, 'ja', city);
  return page;
}

/** Asks in a talk of its own, and says that the reply did not help where it could say so. */
async function ask(resident: Page, said: string): Promise<void> {
  await resident.goto(at('/ask'));
  await resident.getByLabel('聞きたいこと').fill(said);
  await resident.getByRole('button', { name: '聞く', exact: true }).click();
  await expect(resident.locator('#turn-1 .reply')).toBeVisible();
  const no = resident.getByRole('button', { name: '立たなかった' });
  if (!(await no.isVisible())) return;
  await no.click();
  await expect(resident.locator('.judged-no')).toBeVisible();
}

/** What the talk answers to a question that is asked in its address. */
const replied = async (said: string) => (await fetch(at(`/ask?q=${encodeURIComponent(said)}`))).text();

test('a left question is answered and read by its reference, however that is typed', async ({ browser }) => {
  const [resident, editor] = [await personAt(browser, undefined), await personAt(browser, 'editor')];
  await resident.goto(at('/ask/leave'));
  await resident.getByLabel('聞きたいこと').fill('アメフラシを飼うには届け出がいりますか');
  await resident.getByRole('button', { name: '質問を送る' }).click();
  await expect(resident.getByText('答えは、このページに出ます。', { exact: false })).toBeVisible();
  const reference = resident.url().split('/').at(-1) ?? '';

  await editor.goto(at('/admin/questions'));
  await editor.getByRole('link', { name: /アメフラシ/ }).click();
  await editor.getByRole('button', { name: '答えを公開する' }).click();
  await expect(editor.locator('main').getByRole('alert')).toContainText('答えを書いてください。');
  await editor.getByRole('textbox', { name: '答え' }).fill(`あ${'い'.repeat(2000)}`);
  await editor.getByRole('button', { name: '答えを公開する' }).click();
  await expect(editor.locator('main').getByRole('alert')).toContainText('2000文字まで');
  await expect(editor.getByRole('textbox', { name: '答え' })).toHaveValue(/^あい+$/);
  await editor.getByRole('textbox', { name: '答え' }).fill('いいえ。届け出は犬だけです。');
  await editor.getByRole('button', { name: '答えを公開する' }).click();
  await expect(editor.getByRole('status')).toContainText('答えを公開しました。');

  await resident.goto(at('/ask'));
  await resident.getByRole('link', { name: '送った質問の答えを読む' }).click();
  await resident.getByLabel('受付番号').fill('ZZZZ-9999');
  await resident.getByRole('button', { name: '答えを読む' }).click();
  await expect(resident.locator('main').getByRole('alert')).toContainText('見つかりません');
  await expect(resident.getByLabel('受付番号')).toHaveValue('ZZZZ-9999');
  await resident.getByLabel('受付番号').fill(reference.replace('-', '').toLowerCase());
  await resident.getByRole('button', { name: '答えを読む' }).click();
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText('質問に答えました');
  await expect(resident.getByText('いいえ。届け出は犬だけです。')).toBeVisible();
  expect(await axeFaults(resident)).toEqual([]);
  await resident.goto(resident.url().replace('/ja/', '/vi/'));
  await expect(resident.getByText(/bằng ngôn ngữ của câu hỏi \(日本語\)/)).toBeVisible();
});

test('a question becomes the draft of an answer for everybody', async ({ browser }) => {
  const editor = await personAt(browser, 'editor');
  await editor.goto(at('/admin/questions?which=answered'));
  await editor.getByRole('link', { name: /アメフラシ/ }).click();
  await editor.getByRole('button', { name: '下書きを始める' }).click();
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('アメフラシを飼うには届け出がいりますか');
  await expect(editor.getByText('いいえ。届け出は犬だけです。').first()).toBeVisible();
});

test('questions without an answer are grouped; a wording goes into a draft, is approved, and the talk finds the entry', async ({
  browser,
}) => {
  const [resident, editor, approver] = [
    await personAt(browser, undefined),
    await personAt(browser, 'editor'),
    await personAt(browser, 'approver'),
  ];
  for (const said of ['ムクムクのポルカ券', 'ムクムクのポルカ券をください']) await ask(resident, said);
  await editor.goto(at('/admin/answers'));
  const row = editor.getByRole('link', { name: /ムクムクのポルカ券/ });
  await expect(row).toContainText('2件');
  await row.click();
  await editor.getByRole('button', { name: '言い回しを足す' }).click();
  await expect(editor.locator('main').getByRole('alert')).toContainText('項目を選んでください');
  await editor.getByRole('searchbox', { name: '項目を探す' }).fill('犬の登録');
  await editor.getByRole('button', { name: '探す' }).click();
  await editor.getByRole('radio', { name: /^犬の登録/ }).check();
  await editor.getByRole('textbox', { name: '足す言い回し' }).fill('ムクムクのポルカ券');
  await editor.getByRole('button', { name: '言い回しを足す' }).click();
  await expect(editor.getByRole('status').first()).toContainText('言い回しを下書きに足しました。');
  await editor.goto(at('/admin/answers'));
  await expect(editor.getByRole('link', { name: /ムクムク/ })).toHaveCount(0);

  await editor.goto(at('/admin/catalogue/service/dog-registration/review'));
  await editor.getByRole('button', { name: '承認を依頼する' }).click();
  await expect(editor.getByRole('status')).toHaveText('承認を依頼しました。');
  await approver.goto(at('/admin/catalogue/service/dog-registration/review'));
  await approver.getByRole('button', { name: '承認して公開する' }).click();
  await expect(approver.getByRole('status')).toHaveText('公開しました。住民の画面に出ています。');
  expect(await replied('ムクムクのポルカ券')).toContain('dog-registration');
});

test('a synonym is tried on the trial questions first, then saved and found', async ({ browser }) => {
  const [resident, editor] = [await personAt(browser, undefined), await personAt(browser, 'editor')];
  await ask(resident, 'ゲロッパ');
  await editor.goto(at('/admin/answers'));
  await editor.getByRole('link', { name: /ゲロッパ/ }).click();
  await expect(editor.getByRole('textbox', { name: '住民の言葉' })).toHaveValue('ゲロッパ');
  await editor.getByRole('button', { name: '類語にする' }).click();
  await editor.getByRole('button', { name: '試し問題で確かめる' }).click();
  await expect(editor.locator('main').getByRole('alert')).toContainText('言葉を2つ以上');
  await expect(editor.getByRole('textbox', { name: '言葉' })).toHaveValue('ゲロッパ');
  await editor.getByRole('textbox', { name: '言葉' }).fill('ゲロッパ 粗大ごみ');
  await editor.getByRole('button', { name: '試し問題で確かめる' }).click();
  await expect(editor.getByText(/問の試し問題で確かめました。/)).toBeVisible();
  await expect(editor.getByRole('row', { name: /1番目に正解/ })).toBeVisible();
  expect(await axeFaults(editor)).toEqual([]);
  await editor.getByRole('link', { name: '戻って直す' }).click();
  await expect(editor.getByRole('textbox', { name: '言葉' })).toHaveValue('ゲロッパ 粗大ごみ');
  await editor.getByRole('button', { name: '試し問題で確かめる' }).click();
  await editor.getByRole('button', { name: /保存する/ }).click();
  await expect(editor.getByRole('status').first()).toContainText('類語を保存しました。');
  expect(await replied('ゲロッパ')).toContain('bulky-waste');
  await editor.goto(at('/admin/answers'));
  await expect(editor.getByRole('link', { name: /ゲロッパ/ })).toHaveCount(0);
  await editor.goto(at(`/admin/answers/thesaurus?q=${encodeURIComponent('ゲロッパ')}`));
  await expect(editor.getByRole('link', { name: /ゲロッパ.{1,2}粗大ごみ/ })).toBeVisible();
});

test('a question is tried, its right answer becomes a trial question, and a note reaches the editor', async ({ browser }) => {
  const [resident, editor] = [await personAt(browser, undefined), await personAt(browser, 'editor')];
  await editor.goto(at('/admin/answers/try'));
  await editor.getByRole('textbox', { name: '質問' }).fill('ゲロッパの出し方');
  await editor.getByRole('button', { name: '聞く', exact: true }).click();
  const first = editor.getByRole('region', { name: '検索の順位と理由' }).getByRole('listitem').filter({ hasText: '粗大ごみ' }).first();
  await first.getByRole('button', { name: 'これを正解として試し問題に足す' }).click();
  await expect(editor.getByRole('status').first()).toContainText('試し問題に足しました。');
  await editor.goto(at('/admin/answers/trials'));
  await editor.getByRole('button', { name: '「ゲロッパの出し方」を消す' }).click();
  await expect(editor.getByRole('status').first()).toContainText('試し問題を消しました。');

  await ask(resident, 'ムクムクの色');
  await editor.goto(at('/admin/answers'));
  await editor.getByRole('link', { name: /ムクムクの色/ }).click();
  await editor.getByRole('searchbox', { name: '項目を探す' }).fill('犬の登録');
  await editor.getByRole('button', { name: '探す' }).click();
  await editor.getByRole('radio', { name: /^犬の登録/ }).check();
  await editor.getByRole('textbox', { name: '編集する人へのメモ' }).fill('鑑札の色も書いてください');
  await editor.getByRole('button', { name: 'メモを付ける' }).click();
  await editor.goto(at('/admin'));
  await editor
    .getByRole('region', { name: /項目に付いたメモ/ })
    .getByRole('link')
    .click();
  await expect(editor.getByText('鑑札の色も書いてください')).toBeVisible();
  await editor.getByRole('button', { name: '済んだ' }).click();
  await expect(editor.getByText('鑑札の色も書いてください')).toHaveCount(0);
});
