import { expect } from '@playwright/test';
import { LocalPushService } from '#lib/notifications/push/local-service.fixture';
import { test } from './city-test.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';
import { arrivalAt, chooseTopics, standIn } from './push-browser.ts';

test.use({ serviceWorkers: 'allow' });

test.describe.configure({ mode: 'serial' });

let city: OwnCity;
const service = new LocalPushService();

test.beforeAll(async () => {
  await service.open();
  city = await openOwnCity(undefined, { PUSH_LOOPBACK: 'yes' });
});
test.afterAll(async () => {
  service.close();
  await closeOwnCity(city);
});

const address = () => `${city.url}/ja/me/notifications`;

test('asks for nothing before a topic is chosen, then brings a trial, and no more when it is ended', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 360, height: 640 } });
  const subscription = service.subscribe();
  await standIn(context, city.url, subscription);
  const page = await context.newPage();
  await page.goto(address());
  await expect(page.getByText('先に、上で知りたいことを選んで保存してください。')).toBeVisible();
  await expect(page.getByRole('button', { name: 'この端末で受け取る' })).toHaveCount(0);
  await chooseTopics(page, address());
  await page.getByRole('button', { name: 'この端末で受け取る' }).click();
  await expect(page.getByText('この端末にお知らせが届きます。')).toBeVisible();
  await page.getByRole('button', { name: '試しに送ってみる' }).click();
  await expect(page.getByText('試しのお知らせを送りました')).toBeVisible();
  const { notice, urgency } = await arrivalAt(service, subscription);
  expect([notice.title, urgency, notice.lang]).toEqual(['汐見市：試しのお知らせです', 'high', 'ja']);

  await page.getByRole('button', { name: 'この端末では受け取らない' }).click();
  await expect(page.getByText('この端末には、もう届きません。')).toBeVisible();
  await context.close();
});

test('says in a sentence what is missing, keeps what was ticked, and ends everything when asked', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'ja-JP', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address());
  await page.getByRole('checkbox', { name: '浜地区' }).check();
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('alert')).toContainText('知りたいことを1つ以上選んでください。');
  await expect(page.getByRole('checkbox', { name: '浜地区' })).toBeChecked();
  await page.getByRole('checkbox', { name: /ごみの日/ }).check();
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('heading', { name: '保存しました。' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /ごみの日/ })).toBeChecked();
  await page.getByRole('button', { name: /すべてやめて/ }).click();
  await expect(page.getByRole('heading', { name: /お知らせをすべてやめました/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /ごみの日/ })).not.toBeChecked();
  await context.close();
});

test('on an iPhone explains the home screen, and where notices are blocked how to allow them', async ({ browser }) => {
  const phone = await browser.newContext({
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1',
    locale: 'ja-JP',
  });
  const page = await phone.newPage();
  await chooseTopics(page, address());
  await expect(page.getByText('「ホーム画面に追加」を選びます。')).toBeVisible();
  await expect(page.getByRole('button', { name: 'この端末で受け取る' })).toBeHidden();
  await phone.close();
  const blocked = await browser.newContext({ locale: 'ja-JP' });
  await blocked.addInitScript(() => Object.defineProperty(Notification, 'permission', { get: () => 'denied' }));
  const other = await blocked.newPage();
  await chooseTopics(other, address());
  await expect(other.getByText('この端末では、通知が許可されていません。')).toBeVisible();
  await blocked.close();
});

test('a subscription without a choice, or another one’s endpoint, gets nothing', async ({ request }) => {
  const headers = { origin: city.url };
  const doors = `${city.url}/ja/me/notifications`;
  expect((await request.post(`${doors}/push`, { data: service.subscribe(), headers })).status()).toBe(409);
  expect((await request.post(`${doors}/push`, { data: { endpoint: 'javascript:1' }, headers })).status()).toBe(400);
  expect((await request.post(`${doors}/trial`, { data: {}, headers })).status()).toBe(409);
  expect((await request.post(`${doors}/shown`, { data: { delivery: 'x' }, headers })).status()).toBe(400);
});
