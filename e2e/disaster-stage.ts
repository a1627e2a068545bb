import { type Browser, expect, type Page } from '@playwright/test';
import { FeedServer } from '#lib/disasters/feeds/feed-server.fixture';
import { reportText, tsunami } from '#lib/disasters/reports/report.fixture';
import { LocalPushService } from '#lib/notifications/push/local-service.fixture';
import { type SamplePerson, signInAs } from './desk.ts';
import { closeOwnCity, type OwnCity, openOwnCity } from './own-city.ts';

/** The sample city's coast (北海道太平洋沿岸東部), and the codes of 津波警報 and of its end (コード表 津波). */
const coast = '100';
export const warning = ['津波警報', '51', '3'] as const;
export const over = ['津波なし', '00'] as const;
type Holds = readonly [name: string, code: string, height?: string];

/** A city of the test's own in a disaster: the agency it listens to and the push service its notices go to are the test's too. */
export class DisasterStage {
  readonly agency = new FeedServer();
  readonly service = new LocalPushService();
  #city: OwnCity | undefined;
  #reports = 0;

  async open(): Promise<void> {
    await this.agency.open();
    await this.service.open();
    this.#city = await openOwnCity(undefined, { PUSH_LOOPBACK: 'yes', JMA_FEEDS: this.agency.base });
    await expect.poll(async () => (await this.bodyOf('/ja/disasters')).includes('最終取得'), { timeout: 20_000 }).toBe(true);
  }

  async close(): Promise<void> {
    this.agency.close();
    this.service.close();
    await closeOwnCity(this.city);
  }

  get city(): OwnCity {
    if (!this.#city) throw new Error('The stage is not open.');
    return this.#city;
  }

  /** The agency says something of the coast; tells under which name the report is fetched. */
  report(holds: Holds, status: '通常' | '訓練' = '通常'): string {
    this.#reports += 1;
    const at = new Date().toISOString();
    const title = '津波警報・注意報・予報a';
    const text = reportText({ title, status, at, eventId: `2026112110000${status === '訓練' ? 9 : 0}`, body: tsunami({ [coast]: holds }) });
    const name = `${this.#reports}_VTSE41.xml`;
    this.agency.publish('eqvol', { name, title, at, text });
    return name;
  }

  async bodyOf(path: string): Promise<string> {
    return (await fetch(`${this.city.url}${path}`)).text();
  }

  async isEmergencyOn(path: string): Promise<boolean> {
    return (await this.bodyOf(path)).includes('data-emergency');
  }

  /** Somebody of the staff in the room for disasters. */
  async staffAt(browser: Browser, who: SamplePerson, world: 'real' | 'drill' = 'real'): Promise<Page> {
    const page = await (await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } })).newPage();
    await signInAs(page, who, 'ja', this.city);
    await page.goto(`${this.city.url}/ja/admin/disasters?world=${world}`);
    return page;
  }
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.waitForLoadState();
}

/** Proposes 避難指示 against a tsunami for one district. */
export async function proposeOrder(page: Page): Promise<void> {
  await page.getByRole('link', { name: '避難情報を提案する' }).click();
  await page.getByLabel('種類').selectOption({ label: '警戒レベル4 避難指示' });
  await page.getByLabel('災害', { exact: true }).selectOption({ label: '津波' });
  await page.getByRole('checkbox', { name: '浜地区' }).check();
  await press(page, '提案する');
  await expect(page.getByText('提案しました。まだ、だれにも届いていません。')).toBeVisible();
}

/** Says how full one shelter is, which may be folded away. */
export async function setShelter(page: Page, state: string): Promise<void> {
  const row = page.locator('li', { hasText: '弁天' }).filter({ has: page.locator('button', { hasText: '満員' }) });
  if (!(await row.isVisible())) await page.locator('summary', { hasText: 'ほかの避難場所' }).click();
  await row.getByRole('button', { name: state, exact: true }).click();
  await expect(page.getByText('避難場所の状況を変えました。')).toBeVisible();
}
