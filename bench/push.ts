/**
 * How many notices a second go from the outbox to a local push service over TLS, with all that is kept about each, beside
 * what web-push alone sends in the same run to the same service: signed and encrypted anew each time, as it does by
 * itself, over kept connections, 64 at a time. The service runs in a process of its own.
 * Run: node bench/push.ts, or with --json for one line that programs read.
 */
import { mkdtempSync } from 'node:fs';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webPush from 'web-push';
import { closeDatabase, migrateDatabase, write } from '#db/client';
import { openSqlite } from '#db/sqlite';
import { ownCertificate } from '#lib/catalogue/links/own-certificate.fixture';
import { systemClock } from '#lib/clock';
import { newKey } from '#lib/id';
import { announce } from '#lib/notifications/operations/announcing';
import { attempts, readyPushKeys } from '#lib/notifications/operations/attempting';
import { deliverDue } from '#lib/notifications/operations/delivering';
import { takeEndpoint } from '#lib/notifications/operations/endpoints';
import { choose, noChoices } from '#lib/notifications/operations/subscribing';
import { openPushService, toLoopback } from './push-service.ts';

const SUBSCRIPTIONS = 200;
const NOTICES = 10;
const AT_ONCE = 64;
const inJson = process.argv.includes('--json');

const { subscriptions, arrived, world, close } = await openPushService(SUBSCRIPTIONS);

await closeDatabase(openSqlite(mkdtempSync(join(tmpdir(), 'city-bench-'))));
await migrateDatabase();
const now = systemClock();
const keys = await readyPushKeys(now);
for (const subscription of subscriptions) {
  const who = { key: newKey() };
  await choose(who, { ...noChoices, topics: ['events'], quietFrom: '00:00', quietUntil: '00:00' }, 'ja', now);
  await takeEndpoint(who, { subscription }, now);
}

/** Seconds that something took, and how many notices arrived by it. */
async function measure(work: () => Promise<unknown>): Promise<{ perSecond: number; count: number }> {
  const before = await arrived();
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  const count = (await arrived()) - before;
  return { perSecond: Math.round(count / seconds), count };
}

const attempt = await attempts(now, world);

async function fromOutbox(): Promise<void> {
  const texts = { ja: { title: '断水のお知らせ', body: '浜町で断水します。午前9時から正午までの予定です。' } };
  await write(async (writer) => {
    for (let count = 0; count < NOTICES; count += 1) {
      const message = { kind: 'composed', params: { notice: `${count}`, texts } } as const;
      await announce(writer, { message, key: newKey(), audience: { topics: ['events'], districts: [] } }, now);
    }
  });
  await deliverDue(attempt, systemClock);
}

async function byWebPushAlone(): Promise<void> {
  const agent = new Agent({ keepAlive: true, ca: ownCertificate.cert, lookup: toLoopback });
  const payload = JSON.stringify({
    title: '断水のお知らせ',
    body: '浜町で断水します。午前9時から正午までの予定です。',
    tag: newKey(),
    delivery: newKey(),
  });
  const all = Array.from({ length: NOTICES }, () => subscriptions)
    .flat()
    .values();
  const details = { subject: 'mailto:no-reply@city.example', ...{ publicKey: keys.publicKey, privateKey: keys.privateKey } };
  const send = async () => {
    for (const subscription of all) await webPush.sendNotification(subscription, payload, { vapidDetails: details, agent, TTL: 86_400 });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  agent.destroy();
}

await measure(byWebPushAlone);
await measure(fromOutbox);
const rounds: { ours: number; alone: number; ratio: number }[] = [];
for (let round = 1; round <= 3; round += 1) {
  const alone = await measure(byWebPushAlone);
  const ours = await measure(fromOutbox);
  const ratio = Number((ours.perSecond / alone.perSecond).toFixed(2));
  rounds.push({ ours: ours.perSecond, alone: alone.perSecond, ratio });
  if (!inJson)
    console.log(
      `round ${round}: outbox to push service ${ours.perSecond}/s (${ours.count}), web-push alone ${alone.perSecond}/s (${alone.count}), ${ratio} times`,
    );
}
if (inJson) console.log(JSON.stringify({ bench: 'push', unit: 'notices per second', notices: SUBSCRIPTIONS * NOTICES, rounds }));
close();
await closeDatabase();
