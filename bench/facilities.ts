/**
 * How many reservations a second the house takes from 16 and from 50 clients at once, each a use of two hours, beside
 * better-sqlite3 alone writing the same rows, a transaction each, with the same synchronous=FULL in the same run; and how
 * long it takes to look at a month of 60 rooms that 100,000 reservations fill to the last quarter.
 * Run: node bench/facilities.ts, or with --json for one line that programs read.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, migrateDatabase } from '#db/client';
import { openSqlite } from '#db/sqlite';
import { addDays, dayOf } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import type { Bookable } from '#lib/facilities/reservations/model';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { calendarOf, vacanciesFrom } from '#lib/facilities/vacancies/operations/looking';
import { seekRooms } from '#lib/facilities/vacancies/operations/seeking';
import { newKey } from '#lib/id';
import { type ReservationRows, rowsIn, writerAlone } from './reservation-rows.ts';
import { buildRooms, dayOfFullMonth, fillMonth } from './rooms.ts';

const RESERVATIONS = 1600;
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const ROOMS = 60;
const LOOKS = 400;
const TARGET = 50;
const inJson = process.argv.includes('--json');
const now = systemClock();
const day = (place: number) => addDays(dayOf(now), 30 + place);
const full = (place: number) => dayOfFullMonth(place, now);

const rooms: Bookable[] = Array.from({ length: ROOMS }, (_, at) => ({
  ...{ room: `room-${at}`, office: '', cells: [`room-${at}`], prepareBefore: 0, prepareAfter: 0, needsApproval: false, holdHours: null },
  ...{ confirmedBy: 'applicant', offerHours: 24, cancelUntil: null, moveUntil: null, mostSlots: 1, checkInBefore: 15, noShowAfter: null },
}));
const house = { roomOf: async (slug: string) => rooms[Number(slug.slice(5))], now };
const say = (line: string) => inJson || console.log(line);

async function openEmpty(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'city-rooms-bench-'));
  await closeDatabase(openSqlite(folder));
  await migrateDatabase();
  return join(folder, 'city.sqlite');
}

/** Two hours in a room, each time another. */
function partOf(at: number) {
  const hour = 8 + 2 * (at % 6);
  const time = (hours: number) => `${String(hours).padStart(2, '0')}:00`;
  const slot = { day: day(Math.floor(at / 6 / ROOMS)), from: time(hour), to: time(hour + 2) };
  return { room: `room-${Math.floor(at / 6) % ROOMS}`, slot, quotation: { yen: 500 } };
}

async function secondsOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Reserves from so many clients, each of which sends the next when it has its answer. */
async function reserveFrom(clients: number): Promise<void> {
  const parts = Array.from({ length: RESERVATIONS }, (_, at) => partOf(at)).values();
  const asked = { together: true, applicantClass: 'resident', people: 8, purpose: '練習' };
  const client = async (_: unknown, number: number) => {
    const residentId = `resident-${number}`;
    for (const part of parts) {
      const application = { ...asked, key: newKey(), applicant: { residentId }, parts: [part] };
      const answer = await reserve({ by: 'applicant', residentId, groups: [] }, application, house);
      if (!answer.ok) throw new Error(`${part.room} ${part.slot.day} ${part.slot.from}: ${answer.fault.code}`);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
}

/** Writes the same rows into an empty city, one transaction for each reservation, with nothing in between. */
async function writeAlone(file: string, transactions: readonly ReservationRows[]): Promise<number> {
  await closeDatabase();
  const alone = writerAlone(file);
  const seconds = await secondsOf(() => {
    for (const rows of transactions) alone.write(rows);
  });
  alone.close();
  return seconds;
}

/** The median and the 99th percentile of many looks, in milliseconds. */
async function look(work: (at: number) => Promise<unknown>): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (let at = 0; at < LOOKS; at += 1) times.push(1000 * (await secondsOf(() => work(at))));
  // The first ones compile what they run.
  const sorted = times.slice(20).sort((one, other) => one - other);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1));
  return { p50: at(0.5), p99: at(0.99) };
}

const rounds: { clients: number; ours: number; alone: number; ratio: number }[] = [];
for (let round = 1; round <= ROUNDS; round += 1)
  for (const clients of [16, 50]) {
    const file = await openEmpty();
    const ours = Math.round(RESERVATIONS / (await secondsOf(() => reserveFrom(clients))));
    const alone = Math.round(RESERVATIONS / (await writeAlone(await openEmpty(), rowsIn(file))));
    const ratio = Number((ours / alone).toFixed(2));
    rounds.push({ clients, ours, alone, ratio });
    say(`round ${round}, ${clients} clients: ${ours} reservations/s; the same rows by better-sqlite3 alone ${alone}/s; ${ratio} times`);
  }

const month = await openEmpty();
const built = await buildRooms(now);
await closeDatabase();
const count = fillMonth(month, built, now);
await closeDatabase(openSqlite(join(month, '..')));
const nothing = { until: '', from: '', to: '', people: '', purpose: '', district: '', equipment: '' };
const roomOf = (at: number) => built.slice(at % built.length, (at % built.length) + 1);
const looks = {
  'the calendar of one room': await look((at) => Promise.all(roomOf(at).map((room) => calendarOf(room, full(14), now)))),
  'a week of one room': await look((at) => vacanciesFrom(roomOf(at), full(at), 7, now)),
  'a day of all rooms': await look((at) => vacanciesFrom(built, full(at), 1, now)),
  'what is free from 13:00 to 15:00, and else the next': await look((at) =>
    seekRooms({ ...nothing, day: full(at), from: '13:00', to: '15:00', people: '20' }, 'ja', now),
  ),
  'what is free in a week': await look((at) =>
    seekRooms({ ...nothing, day: full(at), until: addDays(full(at), 6), people: '2' }, 'ja', now),
  ),
};
for (const [name, { p50, p99 }] of Object.entries(looks)) {
  say(`${name}, ${count} reservations in ${built.length} rooms: p50 ${p50} ms, p99 ${p99} ms (target ${TARGET})`);
  if (p99 > TARGET) process.exitCode = 1;
}
if (inJson) console.log(JSON.stringify({ bench: 'facilities', unit: 'reservations per second', rounds, reservations: count, looks }));
await closeDatabase();
