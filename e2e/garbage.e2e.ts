import { expect } from '@playwright/test';
import { test } from './city-test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a district is chosen once, and home tells its garbage from then on', async ({ page }) => {
      await page.goto('/ja');
      await page.getByRole('link', { name: /地区を選ぶ/ }).click();
      await page.getByRole('radio', { name: /浜地区/ }).check();
      await page.getByRole('button', { name: 'この地区にする' }).click();
      await expect(page.getByRole('heading', { name: '浜地区のごみ収集' })).toBeVisible();
      await page.goto('/vi');
      const today = page.getByRole('region', { name: 'Hôm nay' });
      await expect(today).toContainText('Khu Hama');
      await expect(today.getByRole('listitem').filter({ hasText: 'Ngày mai' })).toBeVisible();
    });
  });
}

test('what is no district gets a sentence, and changes nothing', async ({ request, page, context, baseURL }) => {
  const sent = await request.post('/ja/garbage/choose', {
    form: { district: 'x"; Path=/', back: '//evil.example' },
    headers: { origin: baseURL ?? '' },
    maxRedirects: 0,
  });
  expect([sent.status(), sent.headers()['location'], sent.headers()['set-cookie']]).toEqual([303, '/ja/garbage?choose=again', undefined]);
  await page.goto('/ja/garbage?choose=again');
  await expect(page.getByRole('alert')).toContainText('地区が選ばれていません');
  await context.addCookies([{ name: 'district', value: 'atlantis', url: baseURL ?? '' }]);
  await page.goto('/ja');
  await expect(page.getByRole('link', { name: /地区を選ぶ/ })).toBeVisible();
});

test('a page that was kept tells the right day on a later one', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'district', value: 'central', url: baseURL ?? '' }]);
  await page.clock.setFixedTime(Date.now() + 3 * 86_400_000);
  await page.goto('/ja');
  const day = new Intl.DateTimeFormat('ja', { month: 'long', day: 'numeric', timeZone: 'Asia/Tokyo' }).format(Date.now() + 3 * 86_400_000);
  await expect(page.getByRole('listitem').filter({ hasText: '今日' })).toContainText(day);
});

test('the calendar prints a month as a month, and can be subscribed to', async ({ page, request }) => {
  await page.goto('/ja/garbage/districts/central');
  const feed = (await page.getByRole('link', { name: 'スマートフォンのカレンダーに入れる' }).getAttribute('href')) ?? '';
  const calendar = await request.get(feed);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  const body = await calendar.text();
  expect(body.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(150);
  expect(body).toContain('SUMMARY:燃やせるごみ');
  expect((await request.get('/calendar/garbage-atlantis-ja.ics')).status()).toBe(404);
  await page.emulateMedia({ media: 'print' });
  const [first, second] = await page
    .locator('.month-days > li')
    .evaluateAll((days) => days.slice(1, 3).map((day) => day.getBoundingClientRect().top));
  expect(Math.abs((first ?? 0) - (second ?? 99))).toBeLessThanOrEqual(200);
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

for (const [typed, found] of [
  ['でんち', '乾電池'],
  ['ペトボトル', 'ペットボトル'],
  ['ふとん', '布団'],
  ['スマホ', '携帯電話'],
  ['ｶｻ', '傘'],
] as const) {
  test(`the sorting dictionary finds ${found} as ${typed}`, async ({ page }) => {
    await page.goto('/ja/garbage');
    await page.getByLabel('何を捨てますか').fill(typed);
    await page.getByRole('button', { name: '調べる' }).click();
    await expect(
      page
        .getByRole('region', { name: /見つかったもの/ })
        .getByRole('listitem')
        .first(),
    ).toContainText(found);
  });
}
