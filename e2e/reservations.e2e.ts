import { type Browser, expect, type Page } from '@playwright/test';
import { addDays, dayOf, weekdayOf } from '#lib/calendar/day';
import { test } from './city-test.ts';
import { signInAs } from './desk.ts';
import { giveAddressAndCode } from './own-account.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';

let city: OwnCity;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  city = await openOwnCity(undefined, { TRUSTED_PROXY: 'yes' });
});
test.afterAll(async () => closeOwnCity(city));

/** Somebody with a phone of 360×640. */
async function visit(browser: Browser, javaScriptEnabled = true): Promise<Page> {
  return (await browser.newContext({ baseURL: city.url, javaScriptEnabled })).newPage();
}

async function signIn(page: Page, email: string, locale = 'ja'): Promise<void> {
  await page.goto(`/${locale}/me/sign-in`);
  await giveAddressAndCode(page, email, { folder: city.folder });
  await page.waitForURL(new RegExp(`/${locale}/me$`));
}

const studyRoom = 'city-library-study-room';
const button = (page: Page, name: string | RegExp) => page.locator('main').getByRole('button', { name }).first();
const link = (page: Page, name: string | RegExp) => page.locator('main').getByRole('link', { name }).first();

/** The Saturdays that come on which the sample city's cultural hall is open, this week's being the first. */
function saturdayIn(weeks: number): string {
  const today = dayOf(new Date());
  const all = Array.from({ length: 80 }, (_, place) => addDays(today, place)).filter((day) => weekdayOf(day) === 'sat');
  const isOpen = (day: string) => day.slice(5) < '12-29' && day.slice(5) > '01-03';
  return all.filter(isOpen)[weeks] ?? '';
}

/** The last Saturday on which it was open. */
function lastSaturday(): string {
  const before = Array.from({ length: 30 }, (_, place) => addDays(dayOf(new Date()), -1 - place));
  return before.find((day) => weekdayOf(day) === 'sat' && day.slice(5) < '12-29' && day.slice(5) > '01-03') ?? '';
}

/** A meeting room that is had by slots and paid at the counter; each test takes times of its own. */
const meeting = (locale: string, day: string, slot: string, room = 'civic-center-meeting-3') =>
  `/${locale}/reservations/new?room=${room}&time=${day}%40${slot}&people=8&class=resident`;

async function send(page: Page, purpose = '俳句の会'): Promise<void> {
  await page.locator('textarea[name=purpose]').fill(purpose);
  await page.locator('form[action*="/reservations/new/send"] button').click();
}

/** What a table of a price comes to, in yen. */
async function totalIn(page: Page): Promise<number> {
  return Number(((await page.getByRole('row', { name: /^合計/ }).textContent()) ?? '').replace(/\D/g, ''));
}

const referenceOf = (page: Page) => /reservations\/(\w{4}-\w{4})/.exec(page.url())?.[1] ?? '';

for (const javaScriptEnabled of [false, true]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const turn = javaScriptEnabled ? 1 : 0;

    test('one signs in on the way, reserves, moves, cancels, and finds all of it told', async ({ browser }) => {
      const page = await visit(browser, javaScriptEnabled);
      const day = saturdayIn(2 + turn);
      await page.goto(meeting('ja', day, 'morning'));
      await expect(page.getByRole('status')).toHaveText('先にサインインしてください。');
      await giveAddressAndCode(page, `reserve-${turn}@example.jp`, { folder: city.folder });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('予約を申し込む');
      await expect(page.getByText('市民文化会館 会議室3')).toBeVisible();
      await expect(page.getByRole('radio', { name: /市内に住む人/ })).toBeChecked();
      await expect(page.getByLabel('使う人数')).toHaveValue('8');
      await page.getByLabel('使う人数').fill('500');
      await send(page);
      await expect(page.getByRole('alert')).toContainText('この部屋の定員は');
      await expect(page.getByLabel('何に使いますか')).toHaveValue('俳句の会');
      await page.getByLabel('使う人数').fill('８');
      await send(page);
      await expect(page.getByRole('status')).toHaveText('申し込みを受け付けました。');
      await expect(page.getByText('仮予約', { exact: true })).toBeVisible();
      await expect(page.getByText(/窓口で料金を払ってください/)).toBeVisible();
      await expect(page.getByText('使う目的：俳句の会')).toBeVisible();
      const reference = referenceOf(page);

      await page.goto('/ja/me');
      await expect(page.getByRole('region', { name: 'あなたがすること' })).toContainText('市民文化会館 会議室3');
      await page.getByRole('navigation').getByRole('link', { name: '予約' }).click();
      await page.getByRole('region', { name: 'あなたがすること' }).getByRole('link').first().click();

      const morning = await totalIn(page);
      await link(page, '日・時間を変える').click();
      await page.getByRole('checkbox', { name: /午前/ }).uncheck();
      await page.getByRole('checkbox', { name: /午後/ }).check();
      await button(page, '料金を見る').click();
      const afternoon = await totalIn(page);
      expect(afternoon).toBeGreaterThan(morning);
      const more = (afternoon - morning).toLocaleString('ja-JP');
      await expect(page.getByText(`料金は${more}円高くなります。`, { exact: true })).toBeVisible();
      await button(page, 'この時間に変える').click();
      await expect(page.getByRole('status')).toHaveText('予約を変えました。');
      await expect(page.getByText(/13:00〜17:00/).first()).toBeVisible();

      await link(page, '予約を取り消す').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('予約を取り消しますか');
      await expect(page.getByText('取り消すと、元に戻せません。')).toBeVisible();
      // Nothing was paid, so nothing is said of what comes back.
      await expect(page.getByText('払った料金')).toHaveCount(0);
      await button(page, '予約を取り消す').click();
      await expect(page.getByRole('status')).toHaveText('予約を取り消しました。');
      await expect(page.getByRole('region', { name: 'これまでのこと' }).getByRole('listitem')).toHaveCount(3);
      expect(referenceOf(page)).toBe(reference);
      await page.goto('/ja/reservations');
      await page.getByText(/終わった予約・取り消した予約（1件）/).click();
      await expect(page.getByRole('link', { name: /会議室3/ })).toBeVisible();
    });

    test('who was slower reads so, sees what else is free with all he typed, and waits in line', async ({ browser }) => {
      const page = await visit(browser, javaScriptEnabled);
      const day = saturdayIn(5 + turn);
      await signIn(page, `slow-${turn}@example.jp`, 'en');
      await page.goto(meeting('en', day, 'morning'));
      await expect(page.getByText('Somebody else reserved it first.')).toHaveCount(0);
      const fast = await visit(browser, javaScriptEnabled);
      await signIn(fast, `fast-${turn}@example.jp`);
      await fast.goto(meeting('ja', day, 'morning'));
      await send(fast);
      await expect(fast.getByRole('status')).toHaveText('申し込みを受け付けました。');

      await send(page, 'Haiku circle');
      await expect(page.getByRole('alert')).toContainText('Somebody else reserved it first.');
      const free = page.getByRole('region', { name: 'What else is free' });
      await expect(free.getByRole('link').first()).toHaveText('1:00 PM–5:00 PM');
      await expect(free.getByRole('link', { name: /Meeting Room 1/ })).toContainText('9:00 AM–12:00 PM');
      await free.getByRole('link', { name: /waiting list/ }).click();
      await expect(page.locator('textarea[name=purpose]')).toHaveValue('Haiku circle');
      await button(page, 'Join the waiting list').click();
      await expect(page.getByRole('status')).toContainText('You are on the waiting list.');
      await expect(page.getByRole('region', { name: 'Waiting list' })).toContainText('9:00 AM–12:00 PM');
      await page.goBack();

      await link(fast, '予約を取り消す').click();
      await button(fast, '予約を取り消す').click();
      await page.goto('/en/reservations');
      await page.getByRole('region', { name: 'What you have to do' }).getByRole('link').first().click();
      await button(page, 'Reserve this room').click();
      await expect(page.getByRole('status')).toHaveText('It is confirmed.');

      // Of two times that are taken, each has a line of its own.
      await fast.goto(meeting('ja', day, 'evening'));
      await send(fast);
      const times = ['morning', 'evening'].map((slot) => `time=${day}%40${slot}`).join('&');
      await fast.goto(`/ja/facilities/civic-center/civic-center-meeting-3/fee?${times}&people=8`);
      const lines = fast.getByRole('link', { name: /キャンセル待ちをする$/ });
      await expect(lines).toHaveText([/午前/, /夜間/]);
      await lines.first().click();
      await expect(fast.getByRole('region', { name: '予約する内容' })).toContainText('9:00〜12:00');
      await expect(fast.getByRole('region', { name: '予約する内容' })).not.toContainText('18:00');
    });

    test('a series says which weeks it has, and which not and why, before and after', async ({ browser }) => {
      const page = await visit(browser, javaScriptEnabled);
      const slot = turn ? 'afternoon' : 'evening';
      await signIn(page, `weekly-${turn}@example.jp`);
      await page.goto(meeting('ja', saturdayIn(4), slot, 'civic-center-meeting-2'));
      await send(page);
      await page.goto(meeting('ja', saturdayIn(3), slot, 'civic-center-meeting-2'));
      await page.getByLabel('毎週くり返す').selectOption('2');
      await send(page);
      // The price of two weeks was not seen yet.
      await expect(page.getByRole('status')).toContainText('料金や日が変わりました');
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.getByRole('region', { name: '予約する内容' }).getByRole('listitem')).toHaveText([/円/, /もう自分で予約しています/]);
      await expect(page.getByLabel('何に使いますか')).toHaveValue('俳句の会');
      await button(page, 'この内容で申し込む').click();
      await expect(page.getByRole('status')).toHaveText('1回分を受け付けました。');
      await expect(page.locator('main')).toContainText('次の日は予約していません');
      await expect(page.locator('main')).toContainText('この時間は、もう自分で予約しています。');
    });
  });
}

test('the same form in two tabs is one reservation', async ({ browser }) => {
  const page = await visit(browser);
  await signIn(page, 'tabs@example.jp');
  await page.goto(meeting('ja', saturdayIn(8), 'morning'));
  const key = await page.locator('input[name=key]').inputValue();
  await page.locator('textarea[name=purpose]').fill('将棋');
  const other = await page.context().newPage();
  await other.goto(meeting('ja', saturdayIn(8), 'morning'));
  await other.locator('input[name=key]').evaluate((input, same) => input.setAttribute('value', same), key);
  await send(page, '将棋');
  const reference = referenceOf(page);
  await send(other, '将棋');
  expect(referenceOf(other)).toBe(reference);
  // A form of its own finds that he has it himself.
  await other.goto(meeting('ja', saturdayIn(8), 'morning'));
  await expect(other.getByRole('alert')).toContainText('この時間は、もう自分で予約しています。');
});

test('a session that ends while the form is open loses nothing', async ({ browser }) => {
  const page = await visit(browser);
  const email = 'ended@example.jp';
  await signIn(page, email, 'vi');
  await page.goto(meeting('vi', saturdayIn(8), 'afternoon'));
  await page.context().clearCookies();
  await send(page, 'Tập múa');
  await expect(page).toHaveURL(/\/vi\/me\/sign-in/);
  await giveAddressAndCode(page, email, { folder: city.folder });
  await expect(page.locator('textarea[name=purpose]')).toHaveValue('Tập múa');
  await expect(page.getByRole('status')).toContainText('Phiên đăng nhập đã hết');
  await page.locator('form[action*="/reservations/new/send"] button').click();
  await expect(page.getByRole('status')).toHaveText('Đã nhận đăng ký của bạn.');
});

test('whoever acts for another chooses so on the form, and reserves, sees and gets the papers for that person', async ({ browser }) => {
  const hanako = await visit(browser);
  await signIn(hanako, 'lets-reserve@example.jp');
  await hanako.goto('/ja/me/deputies');
  await hanako.getByLabel('その人の名前').fill('娘');
  await hanako.getByLabel(/あなたの名前/).fill('花子');
  await hanako.getByLabel('予約する').check();
  await button(hanako, '招待のリンクを作る').click();
  const invitation = new URL(await hanako.getByLabel('招待のリンク').inputValue()).pathname;
  const daughter = await visit(browser);
  await signIn(daughter, 'reserves-for@example.jp');
  await daughter.goto(invitation);
  await button(daughter, '引き受ける').click();
  await daughter.goto(meeting('ja', saturdayIn(9), 'afternoon'));
  await daughter.getByRole('navigation', { name: 'だれの予約ですか' }).getByRole('link', { name: '花子さんの予約' }).click();
  await expect(daughter.getByText('花子さんの代わりに予約します。')).toBeVisible();
  await send(daughter, '法事');
  await expect(daughter.getByText('花子さんの予約').first()).toBeVisible();
  const reference = referenceOf(daughter);
  await link(daughter, '請求書').click();
  await expect(daughter.getByRole('heading', { level: 1 })).toHaveText('請求書');
  await expect(daughter.getByText(reference)).toBeVisible();
  await link(daughter, '予約のページへ').click();
  await expect(daughter).toHaveURL(new RegExp(`/ja/reservations/${reference}\\?for=`));
  expect((await daughter.goto(`/ja/reservations/${reference}`))?.status()).toBe(404);
  await hanako.goto(`/ja/reservations/${reference}`);
  await expect(hanako.getByText('使う目的：法事')).toBeVisible();
});

test('a reduction is asked for with the application: both prices are seen first, then it waits', async ({ browser }) => {
  const page = await visit(browser);
  await signIn(page, 'reduced@example.jp');
  await page.goto(meeting('ja', saturdayIn(9), 'morning'));
  await page.getByRole('checkbox', { name: /障害者手帳を持つ人/ }).check();
  await page.getByLabel('減免を申請する理由').fill('会員に手帳があります');
  await send(page, '手話の会');
  await expect(page.getByRole('status')).toContainText('料金や日が変わりました。');
  await expect(page.getByText(/^認められたときの使用料：/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /障害者手帳を持つ人/ })).toBeChecked();
  await send(page, '手話の会');
  await expect(page.getByRole('status')).toHaveText('申し込みを受け付けました。');
  await expect(page.getByText('市が確かめています。認められるまでは、減免前の額です。')).toBeVisible();
});

test('a slot begins while the form is open: it is said so, what was typed stands there, and another day leads on', async ({ browser }) => {
  const page = await visit(browser);
  await signIn(page, 'begun@example.jp');
  const day = saturdayIn(7);
  await page.goto(meeting('ja', day, 'morning'));
  // What the server sees of a form that was open for a week.
  const form = page.locator('form[action*="/reservations/new/send"]');
  await form.evaluate(
    (element, [then = '', begun = '']) => {
      element.setAttribute('action', (element.getAttribute('action') ?? '').replace(then, begun));
    },
    [day, lastSaturday()],
  );
  await send(page, '着付けの会');
  await expect(page.getByRole('alert')).toContainText('始まりの時刻を過ぎました。別の時間を選んでください。');
  await expect(page.getByRole('alert').getByRole('heading')).toHaveText('このままでは予約できません');
  await expect(page.locator('main')).toContainText('着付けの会');
  await link(page, 'ほかの日をさがす').click();
  await expect(page).toHaveURL(/civic-center-meeting-3/);
});

test('a room is closed while the form is open: it is said why, and all that was typed goes along to another', async ({ browser }) => {
  const page = await visit(browser, false);
  await signIn(page, 'closed@example.jp');
  const day = saturdayIn(7);
  await page.goto(meeting('ja', day, 'evening'));
  await page.locator('textarea[name=purpose]').fill('太極拳');
  await closeMeetingRoom(browser, day);
  await page.locator('form[action*="/reservations/new/send"] button').click();
  await expect(page.getByRole('alert')).toContainText('市がこの部屋を閉めました。理由：水もれのため');
  await expect(page.getByRole('alert')).not.toContainText('先に予約されました');
  await page
    .getByRole('region', { name: 'ほかに空いているところ' })
    .getByRole('link', { name: /会議室1/ })
    .first()
    .click();
  await expect(page.getByLabel('何に使いますか')).toHaveValue('太極拳');
  await expect(page.getByLabel('使う人数')).toHaveValue('8');
  await page.locator('form[action*="/reservations/new/send"] button').click();
  await expect(page.getByRole('status')).toHaveText('申し込みを受け付けました。');
  await expect(page.locator('main')).toContainText('会議室1');
});

/** 会議室3 is closed at the desk for the whole of a day. */
async function closeMeetingRoom(browser: Browser, day: string): Promise<void> {
  const page = await visit(browser);
  await signInAs(page, 'facilities', 'ja', city);
  await page.goto('/ja/admin/facilities/blocks');
  await page.getByText('市民文化会館', { exact: true }).click();
  await page.getByRole('checkbox', { name: '会議室3' }).check();
  await page.getByLabel('始まりの日').fill(day);
  await page.getByLabel('終わりの日').fill(day);
  await page.getByLabel('理由（予約した人に伝わります）').fill('水もれのため');
  await page.getByRole('button', { name: '影響を確かめる' }).click();
  await page.getByRole('button', { name: '閉める', exact: true }).click();
  await expect(page.locator('p[role=status]').first()).toHaveText('閉めました。');
}

const wrongs = [
  ['time=2027-02-29%40morning', 'その日はありません。'],
  ['time=2026-13-45%40morning', 'その日はありません。'],
  ['time=tomorrow%40morning', 'その日はありません。'],
  ['time=2020-02-29%40morning', '始まりの時刻を過ぎました。'],
  [`time=${saturdayIn(2)}%40night`, 'その枠（時間帯）がありません。'],
  [`time=${saturdayIn(2)}%4009:00-12:00`, '決まった枠（時間帯）から'],
  ['', '使う日と時間を選んでください。'],
] as const;

test('what makes no sense is refused in a sentence', async ({ browser }) => {
  const page = await visit(browser);
  await signIn(page, 'wrong@example.jp');
  for (const [wrong, told] of wrongs) {
    await page.goto(`/ja/reservations/new?room=civic-center-meeting-3&${wrong}&people=8`);
    await expect(page.getByRole('alert'), wrong).toContainText(told);
  }
});

test('a room that is not there is said so; another’s reservation is not there', async ({ browser }) => {
  const page = await visit(browser);
  await signIn(page, 'owner@example.jp');
  await page.goto('/ja/reservations/new?room=castle&time=2026-12-05%40morning');
  await expect(page.getByRole('alert')).toContainText('この部屋は、今は予約できません。');
  await page.goto(meeting('ja', saturdayIn(8), 'evening'));
  await send(page);
  const path = new URL(page.url()).pathname;
  const stranger = await visit(browser);
  await signIn(stranger, 'nosy@example.jp');
  for (const below of ['', '/move', '/cancel', '/calendar.ics']) expect((await stranger.goto(`${path}${below}`))?.status()).toBe(404);
  for (const below of ['/confirm', '/cancel/send', '/move/send']) {
    const answer = await stranger.request.post(`${path}${below}`, {
      form: {},
      headers: { 'sec-fetch-site': 'same-origin' },
      maxRedirects: 0,
    });
    expect(answer.status(), below).toBe(404);
  }
});

test('a room free of charge is reserved at once, has its QR code, its file, and a calendar by a secret address', async ({ browser }) => {
  const page = await visit(browser);
  await signIn(page, 'court@example.jp');
  // The library is closed on Mondays or the day after, on some Fridays and at New Year, and opens for two weeks ahead.
  const days = Array.from({ length: 12 }, (_, place) => addDays(dayOf(new Date()), place + 1));
  const day = days.find((one) => ['wed', 'thu', 'sat'].includes(weekdayOf(one)) && one.slice(5) < '12-29' && one.slice(5) > '01-04');
  await page.goto(`/ja/reservations/new?room=${studyRoom}&time=${day}%4010:00-11:00&people=2&class=resident`);
  await expect(page.getByText('申し込むと、すぐに予約が決まります。')).toBeVisible();
  await send(page, '自習');
  await expect(page.getByText('予約済み', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: '当日の受付' })).toContainText(referenceOf(page));
  const reference = referenceOf(page);
  const file = await page.request.get(`/ja/reservations/${reference}/calendar.ics`);
  expect(file.headers()['content-type']).toContain('text/calendar');
  expect(await file.text()).toContain(`UID:reservation-${reference}@`);

  await page.goto('/ja/reservations');
  await page.getByText('自分のカレンダーに出す').click();
  await button(page, 'アドレスを作る').click();
  const address = new URL(await page.getByLabel('カレンダーのアドレス').inputValue()).pathname;
  expect(await (await page.request.get(address)).text()).toContain(reference);
  await button(page, 'カレンダーに出すのをやめる').click();
  expect((await page.request.get(address)).status()).toBe(404);
});

test('a guest finds where to look, and is asked for nothing', async ({ browser }) => {
  const page = await visit(browser);
  await page.goto('/ja');
  await page.getByRole('navigation').getByRole('link', { name: '予約' }).click();
  await expect(page.getByText('空きを見るだけなら、登録は要りません。')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
