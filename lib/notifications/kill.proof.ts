import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import { build } from 'esbuild';
import { expect, it, onTestFinished, vi } from 'vitest';
import { closeDatabase, migrateDatabase, write } from '#db/client';
import { openSqlite } from '#db/sqlite';
import { newKey } from '#lib/id';
import { topics } from '#lib/notifications/model';
import { announce } from '#lib/notifications/operations/announcing';
import { takeEndpoint } from '#lib/notifications/operations/endpoints';
import { noChoices } from '#lib/notifications/operations/subscribing';
import { Phone } from '#lib/notifications/phone.fixture';
import { type Arrival, LocalPushService } from '#lib/notifications/push/local-service.fixture';
import { saveChoices } from '#lib/notifications/subscribers/store';

const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath;
const notices = 1000;
const subscriptions = 200;
const kills = 50;

/**
 * Each notice goes to the subscriptions of its own topic and district, 14 or 15 of the 200: 14,288 deliveries. All 1,000 to
 * all 200 were 200,000, fourteen times the work: so every notice and every subscription is in it, and not every pair.
 */
const groups = topics.flatMap((topic) => ['hama', 'yama'].map((district) => ({ topics: [topic], districts: [district] })));
const groupOf = (count: number) => groups[count % groups.length] ?? { topics: [], districts: [] };

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

/** Lays the notices and their subscribers down; tells which notices each endpoint is to bring. */
async function prepare(service: LocalPushService, now: Date): Promise<Map<string, string[]>> {
  const wanted = new Map<string, string[]>();
  for (let count = 0; count < subscriptions; count += 1) {
    const who = { key: newKey() };
    const choices = { ...noChoices, ...groupOf(count), quietFrom: '00:00', quietUntil: '00:00' };
    await write((writer) => saveChoices(writer, who, choices, 'ja', now));
    const subscription = service.subscribe();
    await takeEndpoint(who, { subscription }, now);
    const titles = Array.from({ length: notices }, (_, notice) => notice).filter((notice) => groupOf(notice) === groupOf(count));
    wanted.set(subscription.endpoint, titles.map(String));
  }
  await write(async (writer) => {
    for (let count = 0; count < notices; count += 1) {
      const message = { kind: 'composed', params: { notice: `${count}`, texts: { ja: { title: `${count}`, body: '本文' } } } } as const;
      await announce(writer, { message, key: `${count}`, audience: groupOf(count) }, now);
    }
  });
  return wanted;
}

/** The worker and its libraries as one file: fifty of them are started, and reading hundreds would take most of the time. */
async function bundle(folder: string): Promise<string> {
  const outfile = join(folder, 'worker.mjs');
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const stdin = { contents: worker, resolveDir: process.cwd(), loader: 'ts' } as const;
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  const external = ['better-sqlite3', 'pg-native', '@electric-sql/pglite', 'lindera-wasm-nodejs-ipadic'];
  await build({ stdin, outfile, banner, external, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return outfile;
}

/** One process's life: how many had arrived when it was dead, and which deliveries were in flight then. */
type Life = { arrivals: number; inFlight: Set<string> };

/** Kills a process at a random moment, about so many arrivals on, from before its first line to the middle of its work. */
async function live(child: ChildProcess, service: LocalPushService, share: number, inFlight: () => Set<string>): Promise<Life> {
  const gone = new Promise((resolve) => child.once('close', resolve));
  const enough = service.arrivals.length + Math.floor(Math.random() * 2 * share);
  while (service.arrivals.length < enough) await setTimeout(3);
  await setTimeout(Math.random() * 25);
  child.kill('SIGKILL');
  await gone;
  // What it had handed to its sockets still arrives.
  let seen: number;
  do {
    seen = service.arrivals.length;
    await setTimeout(25);
  } while (service.arrivals.length > seen);
  return { arrivals: service.arrivals.length, inFlight: inFlight() };
}

/** For each kill, the repeats of what had last arrived before it; a delivery that was not in flight then has no right to one. */
function repeatsAfter(lives: readonly Life[], arrivals: readonly Arrival[]): { within: number; unexplained: string[]; after: number[] } {
  const found = { within: 0, unexplained: [] as string[], after: lives.map(() => 0) };
  const lastLife = new Map<string, number>();
  let life = 0;
  for (const [place, { notice }] of arrivals.entries()) {
    while (place >= (lives[life]?.arrivals ?? Number.POSITIVE_INFINITY)) life += 1;
    const before = lastLife.get(notice.delivery);
    lastLife.set(notice.delivery, life);
    if (before === undefined) continue;
    if (before === life || !lives[before]?.inFlight.has(notice.delivery)) found.unexplained.push(notice.delivery);
    else found.after[before] = (found.after[before] ?? 0) + 1;
    found.within += 1;
  }
  return found;
}

/** What all the phones show, and how often they sounded, when each has got what arrived for it, in the order in which it came. */
async function onScreens(arrivals: readonly Arrival[]): Promise<Map<string, Phone>> {
  const phones = new Map<string, Phone>();
  for (const { endpoint, notice } of arrivals) {
    const phone = phones.get(endpoint) ?? new Phone();
    phones.set(endpoint, phone);
    await phone.receive(notice);
  }
  return phones;
}

it(`killed hard ${kills} times, it brings ${notices} notices to ${subscriptions} subscriptions, and each phone shows each once`, {
  timeout: 600_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'city-push-'));
  await closeDatabase(openSqlite(folder));
  await migrateDatabase();
  const service = new LocalPushService();
  await service.open();
  const wanted = await prepare(service, new Date());
  const expected = [...wanted.values()].flat().length;
  await closeDatabase();

  const look = new SQLite(join(folder, 'city.sqlite'), { readonly: true, fileMustExist: true });
  const inFlight = () => new Set(look.prepare("select id from deliveries where state = 'claimed'").pluck().all().map(String));
  const undone = () => expected - Number(look.prepare("select count(*) from deliveries where state = 'sent'").pluck().get());
  const file = await bundle(folder);
  const start = () => {
    const child = spawn(node, [file], { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' } });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  };

  const lives: Life[] = [];
  for (let kill = 0; kill < kills; kill += 1)
    // Seven tenths of the work in all these lives, so that the last kill falls into work too.
    lives.push(await live(start(), service, (0.7 * expected) / kills, inFlight));
  const left = undone();
  const last = start();
  while (undone() > 0) await setTimeout(200);
  last.kill('SIGKILL');
  look.close();
  service.close();

  const repeats = repeatsAfter(lives, service.arrivals);
  const many = lives.map((life) => life.inFlight.size);
  console.log({ expected, arrivals: service.arrivals.length, repeats: repeats.within, left });
  console.log(`repeated of what was in flight, by kill: ${many.map((most, kill) => `${repeats.after[kill]}/${most}`).join(' ')}`);
  expect(left, 'the last kill fell into work').toBeGreaterThan(0);
  expect(many.filter((most) => most > 0).length, 'most kills fell into work').toBeGreaterThan(kills / 2);
  expect(repeats.unexplained, 'no repeat of what was not in flight at its kill').toEqual([]);
  expect(service.arrivals.length, 'raw arrivals').toBe(expected + repeats.within);

  vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }));
  const phones = await onScreens(service.arrivals);
  const sorted = (titles: Iterable<string>) => [...titles].sort();
  for (const [endpoint, titles] of wanted) expect(sorted(phones.get(endpoint)?.shown.values() ?? [])).toEqual(sorted(titles));
  expect(
    [...phones.values()].reduce((sum, { sounds }) => sum + sounds, 0),
    'each sounds once',
  ).toBe(expected);
});
