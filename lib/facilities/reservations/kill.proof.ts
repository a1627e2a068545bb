import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { closeDatabase, migrateDatabase, read } from '#db/client';
import { paymentEntries } from '#db/schema';
import { openSqlite } from '#db/sqlite';
import { disagreements } from '#lib/facilities/reservations/agreement.fixture';
import { tendReservations } from '#lib/facilities/reservations/operations/tending';
import { eventsOf } from '#lib/facilities/reservations/store';

const node = existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : process.execPath;
const kills = 200;
/** Everything is compared with everything after so many kills, and at the end. */
const stride = 5;

/**
 * A process of its own in which a crowd reserves, moves, cancels, confirms, pays, waits and closes rooms. What was acknowledged
 * is written out before anything else is done, as an answer goes out to a browser.
 */
const worker = `
import { writeSync } from 'node:fs';
import { applicationOf, clerk, houseAt, part, resident } from '#lib/facilities/reservations/house.fixture';
import { blockRoom } from '#lib/facilities/reservations/block.fixture';
import { unblockRoom } from '#lib/facilities/reservations/operations/blocking';
import { cancel, confirm } from '#lib/facilities/reservations/operations/deciding';
import { receive } from '#lib/facilities/payments/operations/paying';
import { move } from '#lib/facilities/reservations/operations/moving';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { joinLine } from '#lib/facilities/reservations/operations/waiting';
const below = (count) => Math.floor(Math.random() * count);
const of = (all) => all[below(all.length)];
const house = houseAt(new Date('2026-11-21T12:00:00+09:00'), { holdHours: 48, prepareAfter: 15 });
const somewhere = () => {
  const from = 9 + below(8);
  const day = new Date(Date.UTC(2026, 11, 1 + below(400))).toISOString().slice(0, 10);
  return part(of(['hall', 'hall-a', 'hall-b', 'kitchen']), day, String(from).padStart(2, '0') + ':00', from + 1 + below(3) + ':00');
};
const acknowledge = (reference, number, state) => writeSync(1, [reference, number, state].join(' ') + '\\n');
const mine = [];
const blocks = [];
async function one(who) {
  const actor = resident(who);
  const own = of(mine.filter((each) => each.who === who));
  const told = (answer) => {
    if (answer.ok) acknowledge(own.reference, answer.value.edition, answer.value.state);
  };
  const dice = below(20);
  if (dice >= 10 && dice < 13 && own) return told(await move(actor, own, somewhere(), house));
  if (dice >= 13 && dice < 15 && own) return told(await cancel(actor, own, '', house));
  if (dice === 15 && own) return told(await confirm(actor, own, house));
  if (dice === 16 && blocks.length > 3) return unblockRoom(clerk, blocks.shift(), house);
  if (dice === 19 && own) return receive(clerk, own.reference, { yen: of(['100', '250', '500']), means: 'cash', key: crypto.randomUUID() }, house);
  const at = somewhere();
  if (dice === 17) {
    const { key, parts, together, ...asked } = applicationOf(who, []);
    return joinLine(actor, { ...asked, part: at }, house);
  }
  if (dice === 18) {
    const begins = 1995684 + 96 * below(400);
    const block = await blockRoom(clerk, { room: at.room, span: { begins, ends: begins + 12 }, reason: '台風', cancelling: true }, house);
    return block.ok && blocks.push(block.value);
  }
  const answer = await reserve(actor, applicationOf(who, [at, somewhere()], { together: below(2) === 0 }), house);
  for (const { reference } of answer.ok ? answer.value : []) {
    if (!reference) continue;
    acknowledge(reference, 1, 'held');
    mine.push({ who, reference });
  }
}
writeSync(1, 'begun\\n');
for (;;) await Promise.all(Array.from({ length: 8 }, (_, at) => one('person-' + at)));`;

/** The worker and its libraries as one file: two hundred of them are started. */
async function bundle(folder: string): Promise<string> {
  const outfile = join(folder, 'worker.mjs');
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const stdin = { contents: worker, resolveDir: process.cwd(), loader: 'ts' } as const;
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  const external = ['better-sqlite3', 'pg-native', '@electric-sql/pglite', 'lindera-wasm-nodejs-ipadic'];
  await build({ stdin, outfile, banner, external, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return outfile;
}

type Acknowledged = { reference: string; number: number; state: string };

/** One process's life, killed at a random moment of its work: what it had acknowledged. */
async function live(file: string, folder: string): Promise<Acknowledged[]> {
  const child = spawn(node, [file], { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const gone = new Promise((resolve) => child.once('close', resolve));
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (line === 'begun') void setTimeout(Math.random() * 700).then(() => child.kill('SIGKILL'));
    else {
      const [reference = '', number, state = ''] = line.split(' ');
      acknowledged.push({ reference, number: Number(number), state });
    }
  }
  await gone;
  return acknowledged;
}

it(`killed hard ${kills} times in mid-booking, it has all that it acknowledged and nothing by halves`, { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'city-rooms-'));
  await closeDatabase(openSqlite(folder));
  await migrateDatabase();
  const file = await bundle(folder);
  let count = 0;
  let busy = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const acknowledged = await live(file, folder);
    count += acknowledged.length;
    busy += acknowledged.length > 0 ? 1 : 0;
    const lost: Acknowledged[] = [];
    for (const one of acknowledged) {
      const event = (await eventsOf(read, one.reference)).find(({ number }) => number === one.number);
      if (event?.state !== one.state) lost.push(one);
    }
    expect(lost, `kill ${kill}: acknowledged and not there`).toEqual([]);
    if (kill % stride === 0) expect(await disagreements({ inMotion: true }), `kill ${kill}`).toEqual([]);
  }
  const paid = (await read.select().from(paymentEntries)).filter(({ kind }) => kind === 'paid').length;
  console.log({ kills, busy, acknowledged: count, paid });
  expect(paid, 'somebody paid').toBeGreaterThan(0);
  expect(busy, 'most kills fell into work').toBeGreaterThan(kills / 2);
  // Whoever opens the house again finishes what was being called off.
  await tendReservations(new Date('2026-11-21T12:00:00+09:00'));
  expect(await disagreements()).toEqual([]);
  await closeDatabase();
});
