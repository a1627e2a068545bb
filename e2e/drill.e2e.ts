import { expect } from '@playwright/test';
import { bcp47, type Locale, locales } from '#lib/i18n/locales';
import { test } from './city-test.ts';
import { DisasterStage, over, press, proposeOrder, setShelter, warning } from './disaster-stage.ts';

test.use({ serviceWorkers: 'allow' });

test.describe.configure({ mode: 'serial' });

const stage = new DisasterStage();
const { agency, service } = stage;
const phones = new Map<string, Locale>();

test.beforeAll(async () => {
  await stage.open();
  for (const locale of locales) await subscribe(locale);
});
test.afterAll(() => stage.close());

/** Somebody who reads this language and wants to hear of disasters, by the doors of the page on notifications. */
async function subscribe(locale: Locale): Promise<void> {
  const at = `${stage.city.url}/${locale}/me/notifications`;
  const headers = { origin: stage.city.url };
  const choices = new URLSearchParams({ topics: 'disasters', quietFrom: '00:00', quietUntil: '00:00' });
  const chosen = await fetch(`${at}/choose`, { method: 'POST', redirect: 'manual', headers, body: choices });
  const cookie = chosen.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const subscription = service.subscribe();
  const body = JSON.stringify(subscription);
  const taken = await fetch(`${at}/push`, { method: 'POST', headers: { ...headers, cookie, 'content-type': 'application/json' }, body });
  expect(taken.ok).toBe(true);
  phones.set(subscription.endpoint, locale);
}

let told = 0;
/** What reaches the eight phones next, one notice each, by language. */
async function toldEverybody(): Promise<Map<Locale, { title: string; urgency: string; lang: string }>> {
  await expect.poll(() => service.arrivals.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(told + locales.length);
  const arrivals = service.arrivals.slice(told, told + locales.length);
  told += locales.length;
  const heard = arrivals.flatMap(({ endpoint, urgency, notice }) => {
    const locale = phones.get(endpoint);
    return locale ? [[locale, { title: notice.title, urgency, lang: notice.lang }] as const] : [];
  });
  expect(new Set(heard.map(([locale]) => locale)).size).toBe(locales.length);
  for (const [locale, { lang }] of heard) expect(lang).toBe(bcp47(locale));
  return new Map(heard);
}

test('a tsunami warning is told in eight languages and turns the whole app within two seconds of being heard', async ({ browser }) => {
  expect(await stage.isEmergencyOn('/ja')).toBe(false);
  const name = stage.report(warning);
  const began = Date.now();
  await expect.poll(() => agency.asked.some((path) => path.includes(name)), { intervals: [20] }).toBe(true);
  const heard = Date.now();
  await expect.poll(() => stage.isEmergencyOn('/ja/services'), { intervals: [50] }).toBe(true);
  test.info().annotations.push({ type: 'measure', description: `heard after ${heard - began} ms, shown ${Date.now() - heard} ms later` });
  expect(Date.now() - heard).toBeLessThan(2000);

  const notices = await toldEverybody();
  expect(notices.get('ja')).toMatchObject({ title: '津波警報', urgency: 'high' });
  expect(notices.get('en')?.title).toMatch(/tsunami/i);
  expect(new Set([...notices.values()].map(({ title }) => title)).size).toBeGreaterThan(6);

  for (const path of ['', '/garbage', '/disasters', '/me', '/ask']) expect(await stage.isEmergencyOn(`/vi${path}`), path).toBe(true);
  const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
  await page.goto(`${stage.city.url}/ja`);
  await expect(page.locator('[data-emergency]')).toContainText('いますぐ高い所へ逃げてください');
  await expect(page.getByRole('heading', { name: 'いま、すること' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '市からのお知らせ' })).toHaveCount(0);
  await page.context().close();
});

test('two persons order the evacuation, a shelter opens and fills up, and everybody sees it', async ({ browser }) => {
  const [first, second] = [await stage.staffAt(browser, 'disasters'), await stage.staffAt(browser, 'approver')];
  await proposeOrder(first);
  await expect(first.getByRole('button', { name: '確認して出す' })).toHaveCount(0);
  expect(service.arrivals).toHaveLength(told);
  await second.reload();
  await press(second, '確認して出す');
  const ordered = await toldEverybody();
  expect(ordered.get('ja')).toMatchObject({ title: '避難指示（津波）', urgency: 'high' });
  await expect.poll(async () => (await stage.bodyOf('/ja/services')).includes('浜地区')).toBe(true);

  await setShelter(first, '開設');
  expect((await toldEverybody()).get('ja')?.title).toMatch(/^避難場所を開きました：弁天/);
  await expect.poll(async () => /開設/.test(await stage.bodyOf('/ja'))).toBe(true);
  const row = first.getByRole('form', { name: /弁天/ });
  const people = row.getByLabel('人数');
  await people.fill('百人くらい');
  await row.getByRole('button', { name: '混雑' }).click();
  await expect(people).toHaveValue('百人くらい');
  await expect(people).toHaveAccessibleDescription('人数を、0から100000までの数字で入れてください。');
  await people.fill('１２０');
  await setShelter(first, '満員');
  await expect.poll(async () => /満員/.test(await stage.bodyOf('/ja'))).toBe(true);
  expect(service.arrivals).toHaveLength(told);

  const cap = await stage.bodyOf('/open-data/alerts.cap.xml');
  expect(cap).toContain('<status>Actual</status>');
});

test('the all-clear ends it everywhere', async ({ browser }) => {
  stage.report(over);
  expect((await toldEverybody()).get('ja')?.title).toBe('終わりました：津波警報');
  expect(await stage.isEmergencyOn('/ja')).toBe(true);
  const page = await stage.staffAt(browser, 'disasters');
  await page.locator('summary', { hasText: '解除する' }).click();
  await press(page, '解除して知らせる');
  expect((await toldEverybody()).get('ja')?.title).toMatch(/^解除：避難指示/);
  await setShelter(page, '未開設');
  await expect.poll(() => stage.isEmergencyOn('/ja')).toBe(false);
  await expect.poll(async () => (await stage.bodyOf('/ja/disasters')).includes('警報・注意報はありません')).toBe(true);
});

test('the same as a drill is told as a drill, and to nobody as real', async ({ browser }) => {
  stage.report(warning, '訓練');
  for (const [locale, { title, urgency }] of await toldEverybody()) {
    expect(urgency, locale).not.toBe('high');
    if (locale === 'ja') expect(title).toBe('【訓練】津波警報');
  }
  await expect.poll(async () => (await stage.bodyOf('/ja')).includes('これは訓練です')).toBe(true);
  expect(await stage.isEmergencyOn('/ja')).toBe(false);

  const [first, second] = [await stage.staffAt(browser, 'disasters', 'drill'), await stage.staffAt(browser, 'approver', 'drill')];
  await proposeOrder(first);
  await second.reload();
  await press(second, '確認して出す');
  expect((await toldEverybody()).get('ja')).toMatchObject({ title: '【訓練】避難指示（津波）' });
  await setShelter(first, '開設');
  expect((await toldEverybody()).get('ja')?.title).toMatch(/^【訓練】避難場所を開きました/);
  expect(await stage.isEmergencyOn('/ja')).toBe(false);
  expect(await stage.bodyOf('/ja')).not.toContain('いま、すること');
  const cap = await stage.bodyOf('/open-data/alerts.cap.xml');
  expect(cap).toContain('<status>Exercise</status>');
});
