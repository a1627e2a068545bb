import { expect, type Page } from '@playwright/test';
import { addDays, dayOf } from '#lib/calendar/day';
import { messagesIn } from '#lib/i18n/messages';
import { test } from './city-test.ts';

const words = messagesIn('ja').vacancies;
const inTwoWeeks = addDays(dayOf(new Date()), 14);
const search = (page: Page, said = words) => page.getByRole('button', { name: said.find.search, exact: true }).click();
const results = (page: Page) =>
  page
    .getByRole('region', { name: words.found.title })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('from the facilities to a free room, its time and its price, without an account', async ({ page }) => {
      await page.goto('/ja/facilities');
      await page.getByRole('link', { name: messagesIn('ja').facilities.vacancies }).click();
      await page.getByLabel(words.find.day).fill(inTwoWeeks);
      await page.getByLabel(words.find.until).fill(addDays(inTwoWeeks, 6));
      await page.getByLabel(words.find.people).fill('２０人');
      await search(page);
      const first = results(page).first();
      await expect(first).toContainText('定員20人');
      await first.getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.fee.title);
      await expect(page.getByLabel(words.fee.people)).toHaveValue('20');
      const priceOf = async () => Number(((await page.getByRole('row', { name: /^合計/ }).textContent()) ?? '').replace(/\D/g, ''));
      const resident = await priceOf();
      await page.getByLabel(messagesIn('ja').facilities.whom.elsewhere).check();
      await page.getByRole('button', { name: words.fee.show }).click();
      expect(await priceOf()).toBeGreaterThan(resident);
      await expect(page.getByLabel(words.fee.people)).toHaveValue('20');
      await expect(page.getByRole('link', { name: words.fee.go })).toHaveAttribute('href', /\/ja\/reservations\/new\?room=/);
    });

    test('a month is read as a table, a day chosen in it, a time of its week', async ({ page }) => {
      await page.goto(`/ja/facilities/civic-center/civic-center-meeting-1?day=${inTwoWeeks}`);
      const month = page.getByRole('table').first();
      await expect(month.getByRole('columnheader')).toHaveCount(7);
      await month.getByRole('radio', { name: /空き/ }).last().check();
      await page.getByRole('button', { name: words.calendar.show }).click();
      await page.waitForURL(/day=.*#week/);
      await page.getByRole('table').last().getByRole('radio').first().check();
      await page.getByRole('button', { name: words.calendar.fee }).click();
      await expect(page.getByRole('row', { name: /^合計/ })).toBeVisible();
    });
  });

test('several times are chosen together, and each can be taken away again', async ({ page }) => {
  await page.goto(`/ja/facilities/city-gymnasium/city-gymnasium-table-tennis-room?day=${inTwoWeeks}`);
  const choose = async (place: number) => {
    await page.getByRole('table').last().getByRole('radio').nth(place).check();
    await page.getByRole('button', { name: words.calendar.fee }).click();
  };
  await choose(0);
  const people = page.getByLabel(words.fee.people);
  const elsewhere = page.getByLabel(messagesIn('ja').facilities.whom.elsewhere);
  await people.fill('3');
  await elsewhere.check();
  await page.getByRole('button', { name: words.fee.show }).click();
  await page.getByRole('link', { name: words.fee.another }).click();
  await choose(1);
  await expect(people).toHaveValue('3');
  await expect(elsewhere).toBeChecked();
  const removing = page.getByRole('link', { name: /を外す$/ });
  await expect(removing).toHaveCount(2);
  await removing.first().click();
  await expect(removing).toHaveCount(0);
  await expect(page.getByRole('row', { name: /^合計/ })).toBeVisible();
  await page.getByRole('link', { name: words.fee.again }).click();
  await choose(0);
  await expect(people).toHaveValue('3');
  await expect(elsewhere).toBeChecked();
  await expect(removing).toHaveCount(0);
});

test('says what is wrong beside it, and keeps what was typed', async ({ page }) => {
  await page.goto('/ja/facilities/vacancies?day=2027-02-29&until=&from=13:00&to=12:00&people=%E4%BA%BA&purpose=&district=&equipment=piano');
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    words.find.faults.day,
    words.find.faults.time,
    words.find.faults.people,
  ]);
  await expect(page.getByLabel(words.find.people)).toHaveValue('人');
  await expect(page.getByLabel(words.find.people)).toHaveAccessibleDescription(/1以上の数字/);
  await expect(page.getByLabel(words.find.equipment)).toHaveValue('piano');
  await expect(page.getByRole('region', { name: words.found.title })).toHaveCount(0);
});

test('a day that does not exist, a closed day and a taken time are told where the price would stand', async ({ page }) => {
  for (const time of ['2027-02-29@morning', '2026-12-29@morning', '2027-01-10@midnight']) {
    await page.goto(`/ja/facilities/civic-center/civic-center-meeting-1/fee?time=${time}`);
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('link', { name: words.fee.go })).toHaveCount(0);
  }
});

test('what is no day or no hour is told in every language, not failed over', async ({ page }) => {
  for (const locale of ['ja', 'en'])
    for (const query of ['time=2026/12/5@morning', 'time=2026-1-5@morning', `day=${inTwoWeeks}&from=abc&to=x`]) {
      const answer = await page.goto(`/${locale}/facilities/civic-center/civic-center-meeting-1/fee?${query}`);
      expect(answer?.status(), query).toBe(200);
      await expect(page.getByRole('alert'), query).toBeVisible();
    }
});

test('a room that another facility has, or nobody, is not found', async ({ page }) => {
  for (const path of [
    '/ja/facilities/city-library/civic-center-meeting-1',
    '/ja/facilities/civic-center/cellar',
    '/ja/facilities/no/cellar/fee',
  ])
    expect((await page.goto(path))?.status(), path).toBe(404);
});

test('a keyboard passes the month and the week in fifteen stops', async ({ page }) => {
  await page.goto(`/ja/facilities/civic-center/civic-center-meeting-1?day=${inTwoWeeks}`);
  await page.getByRole('heading', { level: 1 }).getByRole('link').focus();
  let stops = 0;
  for (; stops < 30; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('#about, section:has(#about)') !== null)) break;
  }
  expect(stops).toBeLessThanOrEqual(15);
  console.log(`the calendar of a room is passed in ${stops} stops`);
});

for (const width of [320, 360, 1280])
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const path of [
      '/ja/facilities/vacancies?day=&people=10',
      `/vi/facilities/civic-center/civic-center-main-hall?day=${inTwoWeeks}`,
      `/ru/facilities/city-gymnasium/city-gymnasium-table-tennis-room?day=${inTwoWeeks}`,
      `/en/facilities/civic-center/civic-center-main-hall/fee?time=${inTwoWeeks}@morning`,
    ]) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
