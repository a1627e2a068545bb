import { afterEach, beforeEach, expect, it } from 'vitest';
import { read } from '#db/client';
import { changeSettings } from '#lib/city/settings/operations';
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

it('asks again for what it cannot read, goes on with the rest, and keeps it as it is after an hour', async () => {
  await take('09:59');
  const broken = name();
  agency.publish('extra', { name: broken, title, at: at('10:00'), text: '<Report><Control>' });
  rain('10:00', heavy);
  expect(await take('10:01')).toBe(1);
  expect(await kinds('10:01')).toEqual(['レベル４大雨危険警報']);
  agency.asked.length = 0;
  await take('10:20');
  expect(agency.asked.some((path) => path.endsWith(broken))).toBe(true);
  // Nobody knows what it says: it may be a warning.
  expect((await cityWarnings(now('10:20'))).isSilent).toBe(true);
  await take('11:01');
  expect(await faultyReports(read, 10)).toMatchObject([{ title, fault: 'broken' }]);
  expect(await take('11:02')).toBe(0);
  expect((await cityWarnings(now('11:02'))).isSilent).toBe(false);
});

it('is not crowded out by what other prefectures are told', async () => {
  const alert = (time: string, office: string, area: string, code = '3') =>
    agency.publish('extra', {
      name: name(area),
      title: '土砂災害警戒情報',
      at: at(time),
      text: reportText({
        ...{ title: '土砂災害警戒情報', office, eventId: office, at: at(time) },
        body: `<Warning type="土砂災害警戒情報"><Item><Kind><Name>警戒</Name><Code>${code}</Code></Kind><Area><Code>${area}</Code></Area></Item></Warning>`,
      }),
    });
  alert('10:00', '北海道', '0122300');
  await take('10:01');
  const before = await currentContentVersion();
  for (let other = 0; other < 40; other += 1) alert('10:05', `県${other}`, `2${String(other).padStart(4, '0')}00`);
  await take('10:06');
  expect((await cityWarnings(now('10:06'))).warnings).toMatchObject([{ group: 'landslide-alert' }]);
  expect(await currentContentVersion()).toBe(before);
  alert('10:10', '北海道', '0122300', '1');
  await take('10:11');
  expect(await kinds('10:11')).toEqual([]);
});

it('says nothing of a city that has not said where it lies', async () => {
  await changeSettings({ id: 'kanno', name: '', source: '' }, { warningArea: '' }, now('09:00'));
  rain('10:00', heavy);
  await take('10:01');
  expect(await cityWarnings(now('10:01'))).toMatchObject({ warnings: [], isSilent: true, heardAt: null });
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

it('tells of a volcano where it concerns this city, and of rain where it fell near', async () => {
  const volcano = (cities: readonly string[]) =>
    `<VolcanoInfo type="噴火警報・予報（対象火山）"><Item><Kind><Name>レベル３（入山規制）</Name><Code>13</Code></Kind><Areas><Area><Name>山</Name><Code>101</Code></Area></Areas></Item></VolcanoInfo><VolcanoInfo type="噴火警報・予報（対象市町村等）"><Item><Kind><Code>02</Code></Kind><Areas>${cities.map((code) => `<Area><Code>${code}</Code></Area>`).join('')}</Areas></Item></VolcanoInfo>`;
  const rainband = (area: string) =>
    `<Headline><Information type="情報タグ"><Item><Kind><Condition>線状降水帯発生</Condition></Kind><Areas><Area><Code>${area}</Code></Area></Areas></Item></Information></Headline>`;
  const tell = (time: string, title: string, parts: { head?: string; body?: string; eventId: string }) =>
    agency.publish('eqvol', {
      name: `${time}_${parts.eventId}.xml`,
      title,
      at: at(time),
      text: reportText({ title, at: at(time), ...parts }),
    });
  tell('10:00', '噴火警報・予報', { eventId: '101', body: volcano(['0122300', '0166200']) });
  tell('10:01', '噴火警報・予報', { eventId: '306', body: volcano(['1042500']) });
  tell('10:02', '府県気象防災速報', { eventId: 'a', head: rainband('014010') });
  tell('10:03', '府県気象防災速報', { eventId: 'b', head: rainband('270000') });
  await take('10:05');
  const { warnings, news } = await cityWarnings(now('10:05'));
  expect(warnings.map(({ kind, area }) => `${kind} ${area.code}`)).toEqual(['レベル３（入山規制） 101']);
  expect(news.map(({ report }) => report.eventId)).toEqual(['a']);
  // Months may pass before a volcano is calm again, and then it names nobody.
  const later = new Date('2027-03-01T10:00:00+09:00');
  await takeReports(later, { base: agency.base });
  await forgetReports(later);
  expect((await cityWarnings(later)).warnings.map(({ area }) => area.code)).toEqual(['101']);
  tell('10:20', '噴火警報・予報', { eventId: '101', body: volcano([]).replace('<Code>13</Code>', '<Code>11</Code>') });
  await takeReports(later, { base: agency.base });
  expect((await cityWarnings(later)).warnings).toEqual([]);
});

it('hears the agency anew where the city changes its areas, also of what it had passed over', async () => {
  rain('10:00', weather({ '0122300': [['レベル４大雨危険警報', '43']] }));
  agency.publish('extra', {
    name: '10:00_VPWW55_elsewhere.xml',
    title: '気象警報・注意報（Ｒ０６）（大雨）',
    at: at('10:00'),
    text: reportText({ at: at('10:00'), office: '釧路地方気象台二', body: weather({ '0169200': [['レベル３大雨警報', '03']] }) }),
  });
  await take('10:01');
  expect(await kinds('10:01')).toEqual(['レベル４大雨危険警報']);
  await changeSettings({ id: 'kanno', name: '', source: '' }, { warningArea: '0169200' }, now('10:02'));
  await take('10:02');
  expect(await kinds('10:02')).toEqual(['レベル３大雨警報']);
  agency.broken = 503;
  await changeSettings({ id: 'kanno', name: '', source: '' }, { warningArea: '0122300' }, now('10:03'));
  await take('10:03');
  expect((await cityWarnings(now('10:03'))).isSilent).toBe(true);
});
