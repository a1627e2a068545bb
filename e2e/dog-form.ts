import { expect, type Page } from '@playwright/test';
import { choose, field, heading, main, next, nextAndRead } from './procedure-page.ts';

/** Opens the registration of a dog at its first question: who applies. */
export async function openDog(page: Page, locale = 'ja'): Promise<void> {
  await page.goto(`/${locale}/services/dog-registration`);
  await page.locator(`main a[href$="/procedures/dog-registration"]`).click();
  await page.locator('form[action$="/begin"] button').click();
  await expect(main(page).locator('[name="who-applies"]').first()).toBeVisible();
}

/** Begins the registration of one's own dog, which is kept in the city and was registered nowhere. */
export async function beginDog(page: Page, locale = 'ja'): Promise<void> {
  await openDog(page, locale);
  await main(page).locator('[name="who-applies"]').first().check();
  await next(page);
  await expect(heading(page)).toHaveText('登録が要るか');
}

export async function needed(page: Page): Promise<void> {
  await choose(page, /汐見市の中で飼いますか/, 'はい');
  await choose(page, /鑑札をもらった/, 'いいえ');
  await choose(page, /マイクロチップ/, 'いいえ');
  await next(page);
  await expect(heading(page)).toHaveText('飼い主の方');
}

export async function owner(page: Page): Promise<void> {
  await field(page, '飼い主の氏名').fill('菅野 花子');
  await field(page, '郵便番号').fill('０８７－０００１');
  await field(page, '住所（部屋番号まで）').fill('汐見市港町1-1');
  await field(page, /電話番号/).fill('090 1234 5678');
  await choose(page, /別の場所で飼いますか/, 'いいえ');
  await next(page);
  await expect(heading(page)).toHaveText('犬のこと');
}

export async function dog(page: Page): Promise<void> {
  await field(page, '犬の名前').fill('ポチ');
  await field(page, '犬の種類').fill('柴犬');
  await field(page, '犬の毛の色').fill('茶');
  await choose(page, '犬の性別', 'めす');
  const born = main(page).getByRole('group', { name: '犬の生年月日' });
  await born.getByLabel('年').fill('令和８');
  await born.getByLabel('月').fill('4');
  await born.getByLabel('日', { exact: true }).fill('31');
  await next(page);
  await expect(main(page).getByRole('alert')).toContainText('犬の生年月日：その日はありません');
  await expect(field(page, '犬の名前')).toHaveValue('ポチ');
  await born.getByLabel('日', { exact: true }).fill('１');
  await next(page);
  await expect(heading(page)).toHaveText('狂犬病の予防注射');
}

export async function rest(page: Page): Promise<void> {
  await choose(page, /予防注射を受けましたか/, 'いいえ');
  await nextAndRead(page);
  await expect(heading(page)).toHaveText('鑑札の受け取りと手数料');
  await main(page).getByRole('radio').last().check();
  await next(page);
  await expect(heading(page)).toHaveText('出す前に確かめてください');
}
