/**
 * A disaster's three races:
 * - reports of the agency read a second, beside what the XML parser alone does with the same bytes in the same run;
 * - from the confirmation of an order to the last of 5,000 phones, beside web-push alone to the same service;
 * - the home page at 300 requests a second while a tsunami warning arrives, beside the seconds before it.
 * Run: node bench/disaster.ts, or with --json for one line that programs read.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseXml } from '@rgrove/parse-xml';
import webPush from 'web-push';
import { closeDatabase, migrateDatabase, write } from '#db/client';
import { openSqlite } from '#db/sqlite';
import { ownCertificate } from '#lib/catalogue/links/own-certificate.fixture';
import { systemClock } from '#lib/clock';
import { FeedServer } from '#lib/disasters/feeds/feed-server.fixture';
import { announceIn } from '#lib/disasters/orders/operations/announcing';
import { readReport } from '#lib/disasters/reports/read-report';
import { reportText, tsunami, weather } from '#lib/disasters/reports/report.fixture';
import { newKey } from '#lib/id';
import { attempts, readyPushKeys } from '#lib/notifications/operations/attempting';
import { deliverDue } from '#lib/notifications/operations/delivering';
import { takeEndpoint } from '#lib/notifications/operations/endpoints';
import { choose, noChoices } from '#lib/notifications/operations/subscribing';
import { closeOwnCity, openOwnCity } from '../e2e/own-city.ts';
import { openPushService, toLoopback } from './push-service.ts';

const PHONES = 5000;
const AT_ONCE = 64;
const PER_SECOND = 300;
const inJson = process.argv.includes('--json');
const say = (line: string) => !inJson && console.log(line);
const rounded = (value: number, digits = 0) => Number(value.toFixed(digits));

/** The agency's own samples where they are, else reports of our own making for as many places. */
function reportFiles(): Buffer[] {
  const samples = '../shared/data/jma/samples';
  if (existsSync(samples))
    return readdirSync(samples)
      .filter((file) => file.endsWith('.xml'))
      .map((file) => readFileSync(join(samples, file)));
  const places = Object.fromEntries(Array.from({ length: 180 }, (_, at) => [`${100_000 + at}00`, [['レベル３大雨警報', '03']] as const]));
  return Array.from({ length: 120 }, () => Buffer.from(reportText({ body: weather(places) })));
}

function readReports() {
  const files = reportFiles();
  const texts = files.map((bytes) => bytes.toString('utf8'));
  const perSecond = (work: () => unknown) => {
    const began = performance.now();
    work();
    return (files.length * 1000) / (performance.now() - began);
  };
  const ours = () => files.map((bytes) => readReport(bytes));
  const parser = () => texts.map((text) => parseXml(text));
  ours();
  parser();
  const rounds = Array.from({ length: 5 }, () => ({ ours: perSecond(ours), parser: perSecond(parser) }));
  rounds.sort((a, b) => a.ours / a.parser - b.ours / b.parser);
  const middle = rounds[2] ?? { ours: 0, parser: 1 };
  return { perSecond: rounded(middle.ours), parserAlone: rounded(middle.parser), ratio: rounded(middle.ours / middle.parser, 2) };
}

async function orderToPhones() {
  const service = await openPushService(PHONES);
  await closeDatabase(openSqlite(mkdtempSync(join(tmpdir(), 'city-bench-'))));
  await migrateDatabase();
  const now = systemClock();
  const keys = await readyPushKeys(now);
  for (const subscription of service.subscriptions) {
    const who = { key: newKey() };
    await choose(who, { ...noChoices, topics: ['disasters'] }, 'ja', now);
    await takeEndpoint(who, { subscription }, now);
  }
  const attempt = await attempts(now, service.world);
  const order = async () => {
    const content = { level: 4 as const, hazard: 'tsunami' as const, districts: ['hama'], sites: [], remark: null };
    const message = { kind: 'evacuation-order', params: content } as const;
    await write((writer) => announceIn(writer, 'real', { message, key: newKey(), districts: [], urgent: true }, systemClock()));
    await deliverDue(attempt, systemClock);
  };
  const alone = async () => {
    const agent = new SecureAgent({ keepAlive: true, ca: ownCertificate.cert, lookup: toLoopback });
    const payload = JSON.stringify({ title: '避難指示（津波）', body: '海や川から離れ、いますぐ高い所へ逃げてください。', tag: newKey() });
    const details = { subject: 'mailto:no-reply@city.example', publicKey: keys.publicKey, privateKey: keys.privateKey };
    const all = service.subscriptions.values();
    const send = async () => {
      for (const one of all) await webPush.sendNotification(one, payload, { vapidDetails: details, agent, TTL: 86_400 });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, send));
    agent.destroy();
  };
  const seconds = async (work: () => Promise<void>) => {
    const before = await service.arrived();
    const began = performance.now();
    await work();
    const took = (performance.now() - began) / 1000;
    if ((await service.arrived()) - before !== PHONES) throw new Error('not every phone was reached once');
    return took;
  };
  const [theirs, ours] = [await seconds(alone), await seconds(order)];
  service.close();
  await closeDatabase();
  return { phones: PHONES, seconds: rounded(ours, 1), webPushAlone: rounded(theirs, 1), ratio: rounded(ours / theirs, 2) };
}

/** Milliseconds that each request took, sent at an even pace however slow the answers are. */
async function load(url: string, seconds: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const times: number[] = [];
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      const began = performance.now();
      get(url, { agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
        answer.resume().once('end', () => resolve(void times.push(performance.now() - began)));
        if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode}`));
      }).once('error', reject);
    });
  const began = performance.now();
  const asked: Promise<void>[] = [];
  for (let sent = 0; sent < PER_SECOND * seconds; ) {
    const due = Math.min(PER_SECOND * seconds, Math.floor(((performance.now() - began) / 1000) * PER_SECOND));
    for (; sent < due; sent += 1) asked.push(ask());
    await setTimeout(2);
  }
  await Promise.all(asked);
  agent.destroy();
  return times.sort((a, b) => a - b);
}

const share = (times: readonly number[], part: number) => rounded(times[Math.floor(times.length * part)] ?? 0, 1);

async function homeUnderWarning() {
  const agency = new FeedServer();
  await agency.open();
  const city = await openOwnCity(undefined, { JMA_FEEDS: agency.base });
  const home = `${city.url}/ja`;
  await load(home, 3);
  const calm = await load(home, 10);
  const at = new Date().toISOString();
  const title = '津波警報・注意報・予報a';
  const during = load(home, 10);
  await setTimeout(3000);
  const published = performance.now();
  agency.publish('eqvol', { name: 'w.xml', title, at, text: reportText({ title, at, body: tsunami({ '100': ['津波警報', '51', '3'] }) }) });
  while (!(await (await fetch(home)).text()).includes('data-emergency')) await setTimeout(20);
  const shown = performance.now() - published;
  const times = await during;
  agency.close();
  await closeOwnCity(city);
  const figures = (some: readonly number[]) => ({ p50: share(some, 0.5), p99: share(some, 0.99), longest: share(some, 0.9999) });
  return { perSecond: PER_SECOND, shownAfter: rounded(shown), calm: figures(calm), whileItArrives: figures(times) };
}

const reports = readReports();
say(`reports read: ${reports.perSecond}/s, the parser alone ${reports.parserAlone}/s, ${reports.ratio} times`);
const phones = await orderToPhones();
say(`order to the last of ${phones.phones} phones: ${phones.seconds} s, web-push alone ${phones.webPushAlone} s, ${phones.ratio} times`);
const home = await homeUnderWarning();
say(`home page at ${home.perSecond}/s: p99 ${home.calm.p99} ms in calm, ${home.whileItArrives.p99} ms while a warning arrives`);
say(`  (p50 ${home.calm.p50} and ${home.whileItArrives.p50}, longest ${home.calm.longest} and ${home.whileItArrives.longest} ms)`);
say(`  the warning stood on the page ${home.shownAfter} ms after the agency published it`);
if (inJson) console.log(JSON.stringify({ bench: 'disaster', reports, phones, home }));
