import { type Browser, expect, type Page } from '@playwright/test';
import { addDays, dayOf, weekdayOf } from '#lib/calendar/day';
import { messagesIn } from '#lib/i18n/messages';
import { test } from './city-test.ts';
import { signInAs } from './desk.ts';
import { giveAddressAndCode } from './own-account.ts';

test.use({ serviceWorkers: 'allow' });

/** Each walk takes a Sunday of its own, on which the cultural hall is open: not at the turn of the year. */
function sundayIn(place: number): string {
  const days = Array.from({ length: 70 }, (_, later) => addDays(dayOf(new Date()), later + 10));
  return days.filter((day) => weekdayOf(day) === 'sun' && day.slice(5) < '12-29' && day.slice(5) > '01-03')[place] ?? '';
}

const room = /会議室3|Meeting Room 3/;
const digits = async (page: Page, name: string) => ((await page.getByRole('row', { name }).textContent()) ?? '').replace(/\D/g, '');
const referenceOf = (page: Page) => /reservations\/(\w{4}-\w{4})/.exec(page.url())?.[1] ?? '';

/** 窓口: finds the book by its number as it is read out, takes the money, and leaves the amount as it stands. */
async function payAtCounter(browser: Browser, reference: string): Promise<void> {
  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await signInAs(desk, 'facilities');
  await desk.goto('/ja/admin/facilities/dues');
  await desk.getByLabel('受付番号か領収書番号').fill(reference.toLowerCase().replace('-', ''));
  await desk.getByRole('button', { name: '開く' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(`使用料 ${reference}`);
  await desk.getByRole('button', { name: '収納を記録する' }).click();
  await expect(desk.getByRole('status')).toHaveText('収納を記録しました。');
  await desk.context().close();
}

const walks = [
  { locale: 'ja', javaScriptEnabled: true },
  { locale: 'ja', javaScriptEnabled: false },
  { locale: 'vi', javaScriptEnabled: true },
  { locale: 'vi', javaScriptEnabled: false },
] as const;

for (const [place, { locale, javaScriptEnabled }] of walks.entries()) {
  const { vacancies, reservations, payments, facilities } = messagesIn(locale);

  test.describe(`${locale}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('from the search to the receipt', async ({ page, browser }) => {
      await page.goto(`/${locale}/facilities`);
      await page.getByRole('link', { name: facilities.vacancies }).click();
      await page.getByLabel(vacancies.find.day).fill(sundayIn(place));
      await page.getByLabel(vacancies.find.people).fill('８');
      await page.getByRole('button', { name: vacancies.find.search, exact: true }).click();
      const found = page.getByRole('region', { name: vacancies.found.title }).getByRole('listitem');
      const card = found.filter({ has: page.getByRole('heading', { name: room }) });
      await card.getByRole('link', { name: /13:00|1:00/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(vacancies.fee.title);
      const price = await digits(page, reservations.quotation.total);
      await page.getByRole('link', { name: vacancies.fee.go }).click();

      await expect(page).toHaveURL(new RegExp(`/${locale}/me/sign-in`));
      await giveAddressAndCode(page, `receipt-${place}-${Date.now()}@example.jp`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(reservations.new.title);
      await expect(page.getByLabel(reservations.new.people)).toHaveValue('8');
      expect(await digits(page, reservations.quotation.total)).toBe(price);
      await page.getByRole('button', { name: reservations.new.send }).click();
      await expect(page.getByRole('alert')).toContainText(reservations.faults['purpose-missing']);
      await page.getByLabel(reservations.new.purpose).fill('Đàn tranh と琴');
      await page.getByRole('button', { name: reservations.new.send }).click();
      await expect(page.getByRole('status')).toHaveText(reservations.notes.made);
      await expect(page.getByText(reservations.states.held, { exact: true })).toBeInViewport();

      await page.getByRole('link', { name: payments.dues.invoice }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(payments.paper.invoice);
      await page.getByRole('link', { name: payments.paper.back }).click();
      await payAtCounter(browser, referenceOf(page));

      await page.reload();
      await expect(page.getByText(reservations.states.confirmed, { exact: true })).toBeVisible();
      await page.getByRole('link', { name: payments.dues.receipt }).click();
      await page.getByRole('button', { name: payments.paper.issue }).click();
      const paper = page.locator('main');
      await expect(paper).toContainText(payments.paper.received);
      expect(((await paper.textContent()) ?? '').replace(/[,.\s]/g, '')).toContain(price);
      await expect(paper).not.toContainText(payments.paper.copy);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });
}
