import { expect, type Page } from '@playwright/test';
import { readSampleEntries } from '#lib/city/sample';
import { misspellings } from '#lib/search/misspell';
import { test } from './city-test.ts';

const search = async (page: Page, words: string) => {
  await page.goto('/ja');
  await page.getByRole('searchbox', { name: '何をしたいですか' }).fill(words);
  await page.getByRole('button', { name: 'さがす' }).click();
};
const firstResult = (page: Page) => page.getByRole('main').getByRole('listitem').first();

for (const words of ['じゅうみんひょう', '住民表', 'certificate of residence', 'ジュウミンヒョウ', 'ｼﾞｭｳﾐﾝﾋｮｳ', '住民票がほしいのですが']) {
  test(`finds 住民票の写し as ${words}`, async ({ page }) => {
    await search(page, words);
    await expect(firstResult(page)).toContainText('住民票の写し');
    await firstResult(page).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('住民票の写し');
  });
}

test('understands a sentence', async ({ page }) => {
  await search(page, '引っ越してきたのですが、どうすればいいですか');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: '転入' }).first()).toBeVisible();
});

test('finds nine of ten misspelt names within the first three', async ({ request }) => {
  const names = readSampleEntries()
    .filter(({ kind }) => kind === 'service')
    .flatMap(({ slug, texts }) =>
      texts
        .filter(({ locale }) => locale === 'ja' || locale === 'en')
        .map(({ text }) => ({ id: slug, title: String(text['title']), reading: String(text['reading'] ?? '') })),
    );
  const tries = misspellings(names, 200, 2026);
  expect(tries).toHaveLength(200);
  const missed: string[] = [];
  for (const { id, query, rule } of tries) {
    const html = await (await request.get(`/ja/services?q=${encodeURIComponent(query)}`)).text();
    const found = [...html.matchAll(/class="row-link" href="\/ja\/[a-z-]+[/#]([a-z-]+)"/g)].slice(0, 3).map(([, slug]) => slug);
    if (!found.includes(id)) missed.push(`${rule}: ${query} (${id})`);
  }
  console.log(`misspellings: ${200 - missed.length} of 200 within the first three`);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(20);
});

test('says honestly that nothing was found, whom to ask, and takes the question', async ({ page }) => {
  await search(page, '量子力学');
  await expect(page.getByRole('status')).toContainText('「量子力学」に合うものは見つかりませんでした');
  await page.getByRole('textbox', { name: '聞きたいこと' }).fill('量子力学の教室はありますか。090-1234-5678');
  await page.getByRole('button', { name: '質問を送る' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('質問を受け取りました');
  await expect(page.getByText('量子力学の教室はありますか。＊＊＊')).toBeVisible();
  await expect(page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)).toBeVisible();
});

test('brings an empty or endless question back with a sentence, and what was typed', async ({ page }) => {
  await page.goto('/ja/ask/leave');
  await page.getByRole('button', { name: '質問を送る' }).click();
  await expect(page.getByRole('alert')).toContainText('聞きたいことを書いてください');
  const long = 'あ'.repeat(600);
  await page.getByRole('textbox', { name: '聞きたいこと' }).fill(long);
  await page.getByRole('button', { name: '質問を送る' }).click();
  await expect(page.getByRole('alert')).toContainText('500');
  await expect(page.getByRole('textbox', { name: '聞きたいこと' })).toHaveValue(long);
});
