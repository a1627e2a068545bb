import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { closeDatabase, migrateDatabase, write } from '#db/client';
import { openSqlite } from '#db/sqlite';
import { newKey } from '#lib/id';
import { topics } from '#lib/notifications/model';
import { announce } from '#lib/notifications/operations/announcing';
import { noChoices, takeEndpoint } from '#lib/notifications/operations/subscribing';
import { LocalPushService } from '#lib/notifications/push/local-service.fixture';
import { saveChoices } from '#lib/notifications/subscribers/store';

const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath;
const notices = 1000;
const subscriptions = 200;
const kills = 50;

/** A worker of its own process, that takes the work over as soon as another has been dead for a fifth of a second. */
const worker = `
import { systemClock } from '#lib/clock';
import { attempts } from '#lib/notifications/operations/attempting';
import { deliverDue } from '#lib/notifications/operations/delivering';
import { thisMachine } from '#lib/notifications/push/request';
const attempt = await attempts(systemClock(), thisMachine);
for (;;) {
  await deliverDue(attempt, systemClock, { lease: 200 });
  await new Promise((resolve) => setTimeout(resolve, 20));
}`;

/** Topics × districts: each notice goes to those who chose its own, five or six people. */
const groups = topics.flatMap((topic) =>
  ['hama', 'yama', 'kawa', 'mura', 'machi'].map((district) => ({ topics: [topic], districts: [district] })),
);
const groupOf = (count: number) => groups[count % groups.length] ?? { topics: [], districts: [] };

/** Lays the notices and their subscribers down. */
async function prepare(service: LocalPushService, now: Date): Promise<void> {
  for (let count = 0; count < subscriptions; count += 1) {
    const who = { key: newKey() };
    const choices = { ...noChoices, ...groupOf(count), quietFrom: '00:00', quietUntil: '00:00' };
    await write((writer) => saveChoices(writer, who, choices, 'ja', now));
    await takeEndpoint(who, { subscription: service.subscribe() }, now);
  }
  await write(async (writer) => {
    for (let count = 0; count < notices; count += 1) {
      const message = { kind: 'composed', params: { notice: `${count}`, texts: { ja: { title: `${count}`, body: '本文' } } } } as const;
      await announce(writer, { message, key: `${count}`, audience: groupOf(count) }, now);
    }
  });
}

/** The worker as one file: fifty of them are started, and reading hundreds would take most of the time. */
async function bundle(folder: string): Promise<string> {
  const outfile = join(folder, 'worker.mjs');
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const stdin = { contents: worker, resolveDir: process.cwd(), loader: 'ts' } as const;
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' });
  return outfile;
}

it(`killed hard ${kills} times, it brings ${notices} notices to all of ${subscriptions} browsers, and each of them shows each once`, {
  timeout: 240_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'city-push-'));
  await closeDatabase(openSqlite(folder));
  await migrateDatabase();
  const service = new LocalPushService();
  await service.open();
  await prepare(service, new Date());
  await closeDatabase();

  const look = new SQLite(join(folder, 'city.sqlite'), { readonly: true, fileMustExist: true });
  const count = (state: string) => Number(look.prepare('select count(*) from deliveries where state = ?').pluck().get(state));
  const unspread = () => Number(look.prepare('select count(*) from outbox where spread_at is null').pluck().get());
  const file = await bundle(folder);
  const start = () => spawn(node, [file], { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' } });

  let mayRepeat = 0;
  const inFlight: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const before = service.arrivals.length;
    const child = start();
    const gone = new Promise((resolve) => child.once('close', resolve));
    while (service.arrivals.length === before && count('sent') < expected()) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 250));
    child.kill('SIGKILL');
    await gone;
    inFlight.push(count('claimed'));
    mayRepeat += count('claimed');
  }
  const undone = expected() - count('sent');
  const last = start();
  while (unspread() > 0 || count('waiting') + count('claimed') > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  last.kill('SIGKILL');
  look.close();
  service.close();

  const each = new Map(service.arrivals.map(({ endpoint, notice }) => [`${endpoint} ${notice.title}`, notice.tag]));
  const tags = new Set(
    service.arrivals.map(({ endpoint, notice, topic }) => `${endpoint} ${notice.title} ${notice.tag} ${notice.delivery} ${topic}`),
  );
  const repeats = service.arrivals.length - each.size;
  console.log({ arrivals: service.arrivals.length, repeats, mayRepeat, mostInFlight: Math.max(...inFlight), undoneAtLastKill: undone });
  expect(undone, 'the last kill fell into work').toBeGreaterThan(0);
  expect(each.size, 'none lost').toBe(expected());
  expect(tags.size, 'each under one tag').toBe(expected());
  expect(repeats).toBeGreaterThan(0);
  expect(repeats).toBeLessThanOrEqual(mayRepeat);
});

/** Every notice goes to all subscriptions of its group. */
function expected(): number {
  const sizes = (whole: number) =>
    groups.map((_, place) => Array.from({ length: whole }).filter((_, one) => one % groups.length === place).length);
  const [people, told] = [sizes(subscriptions), sizes(notices)];
  return people.reduce((sum, many, place) => sum + many * (told[place] ?? 0), 0);
}
