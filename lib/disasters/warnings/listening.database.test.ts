import { afterEach, beforeEach, expect, it } from 'vitest';
import { read } from '#db/client';
import { FeedServer } from '#lib/disasters/feeds/feed-server.fixture';
import { type Fetch, fetchFile } from '#lib/disasters/feeds/fetch';
import { forgetReports, takeReports } from '#lib/disasters/feeds/operations';
import { faultyReports } from '#lib/disasters/feeds/store';
import { reportText, tsunami, weather } from '#lib/disasters/reports/report.fixture';
import { cityWarnings } from '#lib/disasters/warnings/operations';
import { currentContentVersion } from '#lib/publication/operations';
import { refused } from '#lib/result';
import { withDatabase } from '#lib/testing/database';

withDatabase();
let agency: FeedServer;
beforeEach(async () => {
  agency = new FeedServer();
  await agency.open();
});
afterEach(() => agency.close());

const at = (time: string) => `2026-11-21T${time}:00+09:00`;
const now = (time: string) => new Date(at(time));
const title = '気象警報・注意報（Ｒ０６）（大雨）';
const heavy = weather({ '0122300': [['レベル４大雨危険警報', '43']] });
const numbers = Array.from({ length: 1000 }).keys();
const name = (office = '014100') => `20261121_${numbers.next().value}_VPWW55_${office}.xml`;
const rain = (time: string, body: string, office?: string) =>
  agency.publish('extra', { name: name(office), title, at: at(time), text: reportText({ at: at(time), body }) });
const take = (time: string) => takeReports(now(time), { base: agency.base });
const kinds = async (time: string) => (await cityWarnings(now(time))).warnings.map(({ kind }) => kind);

it('tells what is in force here, and raises the version by which pages are kept', async () => {
  const before = await currentContentVersion();
  rain('10:00', heavy);
  rain('10:00', heavy, '130000');
  agency.publish('extra', { name: 'x_VPFD61_014100.xml', title: '早期注意情報（明後日まで）', at: at('10:00'), text: '' });
  expect(await take('10:01')).toBe(1);
  const state = await cityWarnings(now('10:01'));
  expect(state).toMatchObject({ isEmergency: true, isSilent: false, heardAt: now('10:01'), warnings: [{ level: 4, group: 'rain' }] });
  expect(await currentContentVersion()).toBeGreaterThan(before);
  // Neither the weather of Tokyo nor a forecast was fetched.
  expect(agency.asked.filter((path) => path.startsWith('/data/'))).toHaveLength(1);
});

it('asks for the long feeds once and then for the short ones, and never fetches a report twice', async () => {
  rain('10:00', heavy);
  await take('10:01');
  expect(agency.asked.filter((path) => path.includes('_l.xml'))).toHaveLength(4);
  agency.asked.length = 0;
  await take('10:02');
  await take('10:03');
  expect(agency.asked.some((path) => path.includes('_l.xml') || path.startsWith('/data/'))).toBe(false);
  rain('10:04', weather({ '0122300': [] }));
  expect([await take('10:04'), await take('10:05')]).toEqual([1, 0]);
  expect(await kinds('10:05')).toEqual([]);
});

it('after a silence asks for what it has missed', async () => {
  await take('10:00');
  agency.asked.length = 0;
  rain('10:05', heavy);
  await take('10:30');
  expect(agency.asked).toContain('/feed/extra_l.xml');
  expect(await kinds('10:30')).toEqual(['レベル４大雨危険警報']);
});

it('says since when the agency has not been heard, and never that nothing is in force', async () => {
  expect(await cityWarnings(now('09:00'))).toMatchObject({ isSilent: true, heardAt: null });
  await take('10:00');
  agency.broken = 503;
  await take('10:08');
  expect(await cityWarnings(now('10:09'))).toMatchObject({ isSilent: false });
  expect(await cityWarnings(now('10:11'))).toMatchObject({ isSilent: true, heardAt: now('10:00') });
});

it('keeps what it cannot read, goes on with the rest, and does not fetch it again', async () => {
  agency.publish('extra', { name: name(), title, at: at('10:00'), text: '<Report><Control>' });
  rain('10:00', heavy);
  expect(await take('10:01')).toBe(2);
  expect(await kinds('10:01')).toEqual(['レベル４大雨危険警報']);
  expect(await faultyReports(read, 10)).toMatchObject([{ title, fault: 'broken' }]);
  expect(await take('10:02')).toBe(0);
});

it('fetches again what could not be had', async () => {
  await take('10:00');
  const lost = name();
  agency.publish('extra', { name: lost, title, at: at('10:01'), text: reportText({ at: at('10:01'), body: heavy }) });
  const fetch: Fetch = async (url, ...more) => (url.endsWith(lost) ? refused('connection') : fetchFile(url, ...more));
  await takeReports(now('10:01'), { base: agency.base, fetch });
  expect(await kinds('10:01')).toEqual([]);
  await take('10:02');
  expect(await kinds('10:02')).toEqual(['レベル４大雨危険警報']);
});

it('ends a tsunami warning by the report that does not name this coast any more', async () => {
  const wave = (time: string, coasts: Parameters<typeof tsunami>[0]) =>
    agency.publish('eqvol', {
      ...{ name: `${time}_VTSE41_010000.xml`, title: '津波警報・注意報・予報a', at: at(time) },
      text: reportText({ title: '津波警報・注意報・予報a', at: at(time), eventId: '1', body: tsunami(coasts) }),
    });
  wave('10:00', { '100': ['大津波警報：発表', '53', 'NaN'] });
  await take('10:01');
  expect(await kinds('10:01')).toEqual(['大津波警報：発表']);
  wave('12:00', { '101': ['津波注意報', '62'] });
  await take('12:01');
  expect(await kinds('12:01')).toEqual([]);
});

it('forgets reports on other places after two days, and keeps this city’s', async () => {
  rain('10:00', heavy);
  await take('10:01');
  await forgetReports(new Date('2026-11-25T10:00:00+09:00'));
  expect(await kinds('10:01')).toEqual(['レベル４大雨危険警報']);
  await forgetReports(new Date('2029-11-25T10:00:00+09:00'));
  expect(await take('10:02')).toBe(1);
});
