import { beforeEach, expect, it } from 'vitest';
import { listDistricts } from '#lib/catalogue/operations/districts';
import { changeSettings } from '#lib/city/settings/operations';
import type { OrderWorld } from '#lib/disasters/orders/model';
import { alertsFeed, capDocument, capFeed } from '#lib/disasters/orders/operations/bulletins';
import { issueAlone, lift, propose } from '#lib/disasters/orders/operations/issuing';
import { endNotice, postNotice } from '#lib/disasters/orders/operations/notices';
import { setShelter } from '#lib/disasters/orders/operations/shelters';
import { loadPlaces } from '#lib/disasters/orders/places.fixture';
import { all, type Element, readXml, textOf } from '#lib/disasters/reports/xml';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const origin = 'https://city.example';
const at = (time: string, day = '21') => new Date(`2026-11-${day}T${time}:00+09:00`);
const staff = { id: 'approver', name: '大沢 健一', source: '' };
const bear = { kind: 'bear', districts: [], point: { latitude: 43.33, longitude: 145.58, radius: 500 }, remark: null };

beforeEach(async () => {
  await loadPlaces(at('00:00'));
});

function parsed(xml: string | undefined): Element {
  const read = readXml(Buffer.from(xml ?? ''));
  return read.ok ? read.value : expect.fail(read.fault);
}
const alerts = async (now: Date) => all(parsed(await capFeed(origin, now)), 'entry', 'content', 'alert');
const kinds = async (now: Date) => (await alerts(now)).map((alert) => `${textOf(alert, 'status')} ${textOf(alert, 'msgType')}`).sort();

async function order(level: number, districts: readonly string[], now: Date, world: OrderWorld = 'real'): Promise<string> {
  const made = await propose(staff, world, { level, hazard: 'flood', districts, sites: [], remark: null }, now);
  const id = made.ok ? made.value : expect.fail(made.fault);
  expect(await issueAlone(staff, { id, edition: 1 }, '当直が一人しかいないため', now)).toMatchObject({ ok: true });
  return id;
}

it('an order is an alert, a higher one its update, and the end of that a cancellation; each names what was before', async () => {
  const first = await order(3, ['hama', 'higashi'], at('10:00'));
  expect(await kinds(at('10:00'))).toEqual(['Actual Alert']);
  const second = await order(4, ['hama'], at('11:00'));
  const updates = await alerts(at('11:00'));
  expect(updates.map((alert) => textOf(alert, 'msgType'))).toEqual(['Update', 'Update']);
  for (const alert of updates) expect(textOf(alert, 'references')).toBe(`city.example,order-${first},2026-11-21T10:00:00+09:00`);
  await lift(staff, { id: second, edition: 2 }, at('12:00'));
  const end = parsed(await capDocument(`order-${second}-end`, origin, at('12:00')));
  expect([textOf(end, 'msgType'), textOf(end, 'references')]).toEqual(['Cancel', `city.example,order-${second},2026-11-21T11:00:00+09:00`]);
  expect(await capDocument(`order-${first}`, origin, at('12:00'))).toBeUndefined();
  expect(await kinds(at('12:00', '29'))).toEqual(['Actual Update']);
});

it('a drill is an exercise, and says so in whatever part is shown', async () => {
  await order(5, ['hama'], at('10:00'), 'drill');
  const [alert] = await alerts(at('10:00'));
  expect(textOf(alert, 'status')).toBe('Exercise');
  for (const name of ['event', 'headline', 'description', 'instruction'] as const)
    expect(textOf(alert, 'info', name)).toMatch(/^(【訓練】|訓練です。)/);
  expect(await alertsFeed('en', origin, at('10:00'))).toContain('[DRILL] Alert Level 5');
});

it('says an alert in seven languages, and where it is', async () => {
  await postNotice(staff, 'real', { content: bear, expiresAt: at('20:00') }, at('10:00'));
  const [alert] = await alerts(at('10:00'));
  expect(all(alert, 'info', 'language').map(({ text }) => text)).toEqual(['ja', 'en', 'zh-Hans', 'ko', 'vi', 'pt-BR', 'ru']);
  expect(textOf(alert, 'info', 'expires')).toBe('2026-11-21T20:00:00+09:00');
  expect(textOf(alert, 'info', 'area', 'circle')).toBe('43.33,145.58 0.5');
  expect(await alerts(at('20:00'))).toEqual([]);
});

it('cancels a notice that was ended, and tells nobody of it as of something new', async () => {
  const posted = await postNotice(staff, 'real', { content: bear, expiresAt: at('20:00') }, at('10:00'));
  expect(all(parsed(await alertsFeed('en', origin, at('10:30'))), 'entry')).toHaveLength(1);
  await endNotice(staff, posted.ok ? posted.value : expect.fail(posted.fault), at('11:00'));
  expect(await kinds(at('11:00'))).toEqual(['Actual Cancel']);
  expect(all(parsed(await alertsFeed('en', origin, at('11:00'))), 'entry')).toEqual([]);
});

it("names the city's code only for an order to all its districts", async () => {
  expect(await changeSettings(staff, { code: '012238' }, at('09:00'))).toMatchObject({ ok: true });
  const codes = async (now: Date) => (await alerts(now)).map((alert) => textOf(alert, 'info', 'area', 'geocode', 'value') !== '');
  await order(3, ['hama'], at('10:00'));
  expect(await codes(at('10:00'))).toEqual([false]);
  const everywhere = (await listDistricts('ja')).map(({ slug }) => slug);
  await order(4, everywhere, at('11:00'));
  expect(await codes(at('11:00'))).toEqual([true]);
});

it('the feed for people tells orders, open shelters and notices, in their language', async () => {
  const id = await order(4, ['hama'], at('10:00'));
  await setShelter(staff, 'real', { site: 'asahi-hill-park', edition: 0, state: 'open', people: null }, at('11:00'));
  const feed = parsed(await alertsFeed('en', origin, at('12:00')));
  expect(all(feed, 'entry', 'title').map(({ text }) => text)).toEqual([
    'Evacuation site open: Asahigaoka Park (朝日が丘公園)',
    'Alert Level 4 – Evacuation Instruction (flood)',
  ]);
  expect(all(feed, 'entry', 'id').map(({ text }) => text)).toContain(`tag:city.example,2026:order/${id}`);
});
