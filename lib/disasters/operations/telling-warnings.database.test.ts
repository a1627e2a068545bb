import { afterEach, beforeEach, expect, it } from 'vitest';
import { read } from '#db/client';
import { outbox } from '#db/schema';
import { FeedServer } from '#lib/disasters/feeds/feed-server.fixture';
import { takeReports } from '#lib/disasters/feeds/operations';
import { tellOfWarnings } from '#lib/disasters/operations/telling-warnings';
import { reportText, weather } from '#lib/disasters/reports/report.fixture';
import { Message } from '#lib/notifications/model';
import { say } from '#lib/notifications/operations/wording';
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
const level = {
  2: ['レベル２大雨注意報', '10'],
  3: ['レベル３大雨警報', '03'],
  4: ['レベル４大雨危険警報', '43'],
} as const;

const publish = (time: string, wording: Partial<Parameters<typeof reportText>[0]>) =>
  agency.publish('extra', { name: `${time}_VPWW55_014100.xml`, title, at: at(time), text: reportText({ at: at(time), ...wording }) });
const rain = (time: string, height: keyof typeof level | undefined, status: '通常' | '訓練' = '通常') =>
  publish(time, { status, body: weather({ '0122300': height ? [level[height]] : [] }) });

/** Hears the agency and tells; what was told since. */
async function hear(time: string): Promise<string[]> {
  const before = (await read.select().from(outbox)).length;
  await takeReports(now(time), { base: agency.base });
  await tellOfWarnings(now(time));
  const rows = (await read.select().from(outbox)).sort((a, b) => a.at.getTime() - b.at.getTime()).slice(before);
  const said = await Promise.all(rows.map(({ kind, params }) => say(Message.parse({ kind, params }), 'ja')));
  return said.map((one, place) => `${one.title}${rows[place]?.urgent ? '！' : ''}`);
}

it('tells once when a warning comes into force, again when it grows graver, and when it has ended', async () => {
  rain('10:00', 3);
  expect(await hear('10:01')).toEqual(['警戒レベル3 大雨 警報！']);
  expect(await hear('10:02')).toEqual([]);
  rain('10:10', 4);
  expect(await hear('10:11')).toEqual(['警戒レベル4 大雨 危険警報！']);
  rain('10:20', 3);
  expect(await hear('10:21')).toEqual([]);
  rain('10:30', 4);
  expect(await hear('10:31')).toEqual(['警戒レベル4 大雨 危険警報！']);
  rain('10:40', undefined);
  expect(await hear('10:41')).toEqual(['終わりました：警戒レベル4 大雨 危険警報']);
  expect(await hear('10:42')).toEqual([]);
});

it('tells again when a volcano rises from level 4 to 5', async () => {
  const volcano = (time: string, code: string) => {
    const info = (type: string, kind: string, area: string) =>
      `<VolcanoInfo type="噴火警報・予報（${type}）"><Item><Kind><Code>${kind}</Code></Kind><Areas><Area><Code>${area}</Code></Area></Areas></Item></VolcanoInfo>`;
    const wording = { title: '噴火警報・予報', at: at(time), eventId: '101' };
    const text = reportText({ ...wording, body: info('対象火山', code, '101') + info('対象市町村等', '01', '0122300') });
    agency.publish('eqvol', { name: `${time}_101.xml`, title: wording.title, at: wording.at, text });
  };
  volcano('10:00', '14');
  expect(await hear('10:01')).toEqual(['噴火 特別警報！']);
  volcano('10:10', '15');
  expect(await hear('10:11')).toEqual(['噴火 特別警報！']);
});

it('does not tell any more what has ended, or has changed since', async () => {
  const stopped = async (time: string) =>
    (await read.select().from(outbox)).filter(({ usefulUntil }) => usefulUntil.getTime() === now(time).getTime()).map(({ key }) => key);
  rain('10:00', 3);
  await hear('10:01');
  rain('10:10', 4);
  await hear('10:11');
  expect(await stopped('10:11')).toEqual([expect.stringContaining('warning/3/')]);
  rain('10:20', undefined);
  await hear('10:21');
  expect(await stopped('10:21')).toEqual([expect.stringMatching(/\/4\/2026-11-21T01:10:00/)]);
});

it('leaves advisories to those who look', async () => {
  rain('10:00', 2);
  expect(await hear('10:01')).toEqual([]);
  rain('10:10', 3);
  await hear('10:11');
  rain('10:20', 2);
  expect(await hear('10:21')).toEqual(['終わりました：警戒レベル3 大雨 警報']);
});

it('takes back what the agency took back', async () => {
  rain('10:00', 4);
  await hear('10:01');
  publish('10:05', { infoType: '取消' });
  expect(await hear('10:06')).toEqual(['終わりました：警戒レベル4 大雨 危険警報']);
});

it('tells a drill as a drill, and beside what is meant', async () => {
  rain('10:00', 4, '訓練');
  expect(await hear('10:01')).toEqual(['【訓練】警戒レベル4 大雨 危険警報']);
  rain('10:10', 3);
  expect(await hear('10:11')).toEqual(['警戒レベル3 大雨 警報！']);
});

it('says of nothing that it has ended while the agency is silent', async () => {
  // It ends by itself, while nobody hears whether another has taken its place.
  const body =
    '<Warning type="竜巻注意情報（市町村等）"><Item><Kind><Name>竜巻注意情報</Name><Code>1</Code></Kind><Area><Code>0122300</Code></Area></Item></Warning>';
  publish('10:00', { title: '竜巻注意情報', body, validUntil: at('10:30') });
  expect(await hear('10:01')).toHaveLength(1);
  agency.broken = 503;
  expect(await hear('12:00')).toEqual([]);
  agency.broken = undefined;
  expect(await hear('12:01')).toHaveLength(1);
});

it('tells a thing once, also when two look at once', async () => {
  rain('10:00', 4);
  await takeReports(now('10:01'), { base: agency.base });
  await Promise.all([tellOfWarnings(now('10:01')), tellOfWarnings(now('10:01'))]);
  expect(await read.select().from(outbox)).toHaveLength(1);
});
