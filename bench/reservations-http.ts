/**
 * How many reservations a second the city hall takes over HTTP from 16 and from 50 clients, each a form sent by somebody who
 * is signed in, beside a bare `node:http` that writes the same rows by better-sqlite3 alone, synchronous=FULL for both, in the
 * same run; and how long its pages of vacancies take with a month that 100,000 reservations fill.
 * Run: node bench/reservations-http.ts (needs a build).
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeOwnCity, type OwnCity, openOwnCity } from '../e2e/own-city.ts';
import { type RawAnswer, runConnection } from './raw-client.ts';
import { rowsIn } from './reservation-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'city-http-bench-'));
process.env['DATA_DIR'] = folder;
const { closeDatabase, migrateDatabase } = await import('#db/client');
const { openSqlite } = await import('#db/sqlite');
const { addDays } = await import('#lib/calendar/day');
const { openCity } = await import('#lib/city/open');
const { systemClock } = await import('#lib/clock');
const { newKey } = await import('#lib/id');
const { buildRooms, dayOfFullMonth, fillMonth } = await import('./rooms.ts');
const { formsFor, signInResidents } = await import('./applicants.ts');

const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const RESERVATIONS = Number(process.env['RESERVATIONS'] ?? 1600);
const WARM = 200;
const LOOKS = Number(process.env['LOOKS'] ?? 400);
/** What MRBS takes in a second, and the milliseconds of its calendar, both at best (measured earlier). */
const mrbs = { reservations: 52, calendar: 60 };
const now = systemClock();
const cityFile = join(folder, 'city.sqlite');

await openCity(now, { isSample: true }, () => undefined);
const rooms = await buildRooms(now);
const residents = await signInResidents(50, now);
// The days of the forms begin where the full month ends.
const forms = await formsFor(rooms, addDays(dayOfFullMonth(0, now), 31), WARM + 2 * ROUNDS * RESERVATIONS, now);
await closeDatabase();
const count = fillMonth(cityFile, rooms, now);

const city = await openOwnCity(folder);
try {
  await reserveFrom(city, 16, WARM);
  let ours: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1)
    for (const clients of [16, 50]) {
      const rate = await reserveFrom(city, clients, RESERVATIONS);
      const alone = await bareFrom(clients, rowsIn(cityFile).slice(-RESERVATIONS));
      ours = [...ours, rate];
      console.log(
        `round ${round}, ${clients} clients: ${rate} reservations/s over HTTP (${(rate / mrbs.reservations).toFixed(1)} times MRBS's 52); ` +
          `node and SQLite alone ${alone}/s; ${(rate / alone).toFixed(2)} times`,
      );
      if (rate < 5 * mrbs.reservations || rate < alone / 4) process.exitCode = 1;
    }
  await lookAt(city);
} finally {
  await closeOwnCity(city);
}

/** Sends so many forms, each client the next when it has its answer; each must lead to a reservation that was made. */
async function reserveFrom({ url }: OwnCity, clients: number, many: number): Promise<number> {
  const { host } = new URL(url);
  let sent = 0;
  const next = () => {
    const form = sent < many ? forms.next().value : undefined;
    if (!form) return undefined;
    const cookie = residents[sent % residents.length] ?? '';
    sent += 1;
    const body = new URLSearchParams({ ...form.fields, key: newKey() }).toString();
    return Buffer.from(
      `POST /ja/reservations/new/send?${form.query} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${url}\r\nCookie: ${cookie}\r\n` +
        `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  };
  return rateOf(url, clients, many, next);
}

/** The same forms to a bare server, in a process of its own, with an empty city. */
async function bareFrom(clients: number, transactions: ReturnType<typeof rowsIn>): Promise<number> {
  const empty = mkdtempSync(join(tmpdir(), 'city-bare-bench-'));
  await closeDatabase(openSqlite(empty));
  await migrateDatabase();
  await closeDatabase();
  const bare = fork('bench/bare-reservations.ts');
  bare.send({ file: join(empty, 'city.sqlite'), transactions });
  const [port] = await once(bare, 'message');
  let left = transactions.length;
  const body = new URLSearchParams({
    as: 'person',
    people: '8',
    purpose: '俳句の会',
    weeks: '1',
    key: newKey(),
    seen: 'resident/1/300',
  }).toString();
  const request = Buffer.from(
    `POST /ja/reservations/new/send HTTP/1.1\r\nHost: city\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const next = () => {
    left -= 1;
    return left < 0 ? undefined : request;
  };
  const rate = await rateOf(`http://localhost:${port}`, clients, transactions.length, next);
  bare.kill();
  return rate;
}

async function rateOf(url: string, clients: number, many: number, next: () => Buffer | undefined): Promise<number> {
  const isMade = ({ head }: RawAnswer) => /^HTTP\/1\.1 303 .*\nlocation: [^\r]*note=made/is.test(head);
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, () => runConnection(Number(new URL(url).port), next, isMade)));
  return Math.round(many / ((performance.now() - began) / 1000));
}

/** The pages of vacancies, one client and then 16. */
async function lookAt({ url }: OwnCity): Promise<void> {
  const roomOf = (at: number) => rooms.slice(24)[at % (rooms.length - 24)];
  const pageOf = (at: number) => `/ja/facilities/${roomOf(at)?.room.facility}/${roomOf(at)?.slug}`;
  const day = (at: number) => dayOfFullMonth(at, now);
  let drawn = 36;
  const pages: Record<string, { pathOf: (at: number) => string; target: number }> = {
    'the calendar of a room, full, asked for again': {
      pathOf: (at) => `${pageOf(at)}?day=${day(14)}`,
      target: mrbs.calendar / 10,
    },
    'the same, drawn for the first time': {
      pathOf: () => `${pageOf(++drawn)}?day=${day(Math.floor(drawn / 36))}`,
      target: mrbs.calendar / 10,
    },
    'what is free from 13:00 to 15:00 for 20': {
      pathOf: (at) => `/ja/facilities/vacancies?day=${day(at)}&from=13:00&to=15:00&people=20`,
      target: 50,
    },
    'what is free in a week': {
      pathOf: (at) => `/ja/facilities/vacancies?day=${day(at)}&until=${addDays(day(at), 6)}&people=2`,
      target: 50,
    },
  };
  for (const [name, { pathOf, target }] of Object.entries(pages))
    for (const clients of [1, 16]) {
      const { p50, p99 } = await look(url, clients, pathOf);
      console.log(
        `${name}, ${count} reservations in ${rooms.length} rooms, ${clients} client(s): p50 ${p50} ms, p99 ${p99} ms (target ${target} for one)`,
      );
      if (clients === 1 && (target === 50 ? p99 : p50) > target) process.exitCode = 1;
    }
}

/** The median and the 99th percentile of many looks, in milliseconds; the first ones compile what they run. */
async function look(url: string, clients: number, pathOf: (at: number) => string): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  let asked = 0;
  const next = () => {
    asked += 1;
    return asked > LOOKS ? undefined : Buffer.from(`GET ${pathOf(asked)} HTTP/1.1\r\nHost: city\r\nAccept-Encoding: gzip\r\n\r\n`);
  };
  const note = ({ head, milliseconds }: RawAnswer) => times.push(milliseconds) > 0 && head.startsWith('HTTP/1.1 200');
  await Promise.all(Array.from({ length: clients }, () => runConnection(Number(new URL(url).port), next, note)));
  const sorted = times.slice(40).sort((one, other) => one - other);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1));
  return { p50: at(0.5), p99: at(0.99) };
}
