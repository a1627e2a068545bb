/**
 * How many reservations a second the house takes from 16 and from 50 clients at once, each a use of two hours, beside
 * better-sqlite3 alone writing the same rows, a transaction each, with the same synchronous=FULL in the same run; and how
 * long it takes to look at a month of 60 rooms that 100,000 reservations fill to the last quarter.
 * Run: node bench/facilities.ts, or with --json for one line that programs read.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { closeDatabase, migrateDatabase } from '#db/client';
import { openSqlite } from '#db/sqlite';
import { addDays, dayOf } from '#lib/calendar/day';
import { importEntries } from '#lib/catalogue/operations/importing';
import { loadSampleCity, readSampleEntries } from '#lib/city/sample';
import { systemClock } from '#lib/clock';
import { RoomFacts } from '#lib/facilities/model';
import { type RoomAt, roomAt } from '#lib/facilities/operations/house';
import type { Bookable } from '#lib/facilities/reservations/model';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { quarterAt } from '#lib/facilities/reservations/rules';
import { monthOf, vacanciesFrom } from '#lib/facilities/vacancies/operations/looking';
import { seekRooms } from '#lib/facilities/vacancies/operations/seeking';
import { newKey, newReference } from '#lib/id';

const RESERVATIONS = 1600;
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const [ROOMS, DAYS] = [60, 30];
/** Uses of a day in each room: forty of half an hour, sixteen of a quarter: 100,800 in the month, and no quarter is free. */
const USES = [...Array<number>(40).fill(2), ...Array<number>(16).fill(1)];
const LOOKS = 400;
const TARGET = 50;
const inJson = process.argv.includes('--json');
const now = systemClock();
const day = (place: number) => addDays(dayOf(now), 30 + place);
const quarterOf = (place: number) => quarterAt(new Date(`${day(place)}T00:00:00+09:00`));

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

type Row = Record<string, unknown>;

/** The rows of each reservation in a file, with their tables. */
function rowsIn(file: string): { table: string; row: Row }[][] {
  const from = new SQLite(file, { readonly: true });
  const all = (table: string): Row[] => from.prepare<[], Row>(`select * from ${table}`).all();
  const toldOf = new Map(all('outbox').map((row) => [row['id'], String(row['key']).split('/')[3]]));
  const referenceOf: Record<string, (row: Row) => unknown> = {
    room_claims: ({ holder }) => holder,
    reservation_applications: ({ answer }) => JSON.parse(String(answer))[0].reference,
    reservations: ({ reference }) => reference,
    reservation_events: ({ reference }) => reference,
    outbox: ({ id }) => toldOf.get(id),
    messages: ({ outbox_id }) => toldOf.get(outbox_id),
  };
  const rows = Object.entries(referenceOf).flatMap(([table, whose]) => all(table).map((row) => ({ table, row, whose: whose(row) })));
  from.close();
  return [...Map.groupBy(rows, ({ whose }) => whose).values()];
}

/** Writes the same rows into an empty city, one transaction for each reservation, with nothing in between. */
async function writeAlone(file: string, transactions: ReturnType<typeof rowsIn>): Promise<number> {
  await closeDatabase();
  const alone = new SQLite(file);
  alone.pragma('journal_mode = WAL');
  alone.pragma('synchronous = FULL');
  const statements = new Map<string, SQLite.Statement>();
  const insertionOf = (table: string, row: Row) => {
    const columns = Object.keys(row);
    const known = statements.get(table);
    const made =
      known ?? alone.prepare(`insert into ${table} (${columns.map((one) => `"${one}"`)}) values (${columns.map((one) => `@${one}`)})`);
    statements.set(table, made);
    return made;
  };
  const keep = alone.transaction((rows: { table: string; row: Row }[]) => {
    for (const { table, row } of rows) insertionOf(table, row).run(row);
  });
  const seconds = await secondsOf(() => {
    for (const rows of transactions) keep.immediate(rows);
  });
  alone.close();
  return seconds;
}

/** The sample city with so many rooms, each as the first of it, and by another name. */
async function buildRooms(): Promise<RoomAt[]> {
  await loadSampleCity(now);
  const all = readSampleEntries().filter(({ kind }) => kind === 'room');
  const [pattern] = all.filter(({ slug }) => slug === 'civic-center-meeting-1');
  if (!pattern) throw new Error('the sample has no meeting room');
  const more = Array.from({ length: ROOMS - all.length }, (_, at) => `room-${at}`);
  await importEntries(
    more.map((slug) => ({ ...pattern, slug, facts: { ...RoomFacts.parse(pattern.facts), cells: [slug] } })),
    now,
  );
  const built = await Promise.all([...all.map(({ slug }) => slug), ...more].map((slug) => roomAt(slug, day(0))));
  return built.filter((at) => at !== undefined);
}

/** Fills a month of all cells. */
function fillMonth(file: string, rooms: readonly { room: string; cells: string[] }[]): number {
  const full = new SQLite(file);
  full.pragma('synchronous = OFF');
  const claim = full.prepare('insert into room_claims (cell, quarter, holder) values (?, ?, ?)');
  const reservation = full.prepare(
    `insert into reservations (reference, application, room, cells, begins, ends, occupied_from, occupied_until, resident_id, applicant_class,
     people, purpose, quotation, state, offered, edition, made_at) values (@reference, @reference, @room, @cells, @begins, @ends, @begins, @ends,
     @who, 'resident', 8, '練習', '{"yen":500}', 'confirmed', 0, 1, 0)`,
  );
  let count = 0;
  full.transaction(() => {
    for (const { room, cells } of rooms)
      for (let place = 0; place < DAYS; place += 1) {
        let begins = quarterOf(place);
        for (const length of USES) {
          const reference = newReference();
          const ends = begins + length;
          reservation.run({ reference, room, cells: JSON.stringify(cells), begins, ends, who: `resident-${count % 5000}` });
          for (; begins < ends; begins += 1) claim.run(room, begins, reference);
          count += 1;
        }
      }
  })();
  full.close();
  return count;
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
const built = await buildRooms();
await closeDatabase();
// A hall that divides is filled by its parts.
const cells = [...new Set(built.flatMap(({ room }) => room.cells))].map((cell) => ({ room: cell, cells: [cell] }));
const count = fillMonth(month, cells);
await closeDatabase(openSqlite(join(month, '..')));
const nothing = { until: '', from: '', to: '', people: '', purpose: '', district: '', equipment: '' };
const roomOf = (at: number) => built.slice(at % built.length, (at % built.length) + 1);
const looks = {
  'a month of one room': await look((at) => Promise.all(roomOf(at).map((room) => monthOf(room, day(14), now)))),
  'a week of one room': await look((at) => vacanciesFrom(roomOf(at), day(at % DAYS), 7, now)),
  'a day of all rooms': await look((at) => vacanciesFrom(built, day(at % DAYS), 1, now)),
  'what is free from 13:00 to 15:00, and else the next': await look((at) =>
    seekRooms({ ...nothing, day: day(at % DAYS), from: '13:00', to: '15:00', people: '20' }, 'ja', now),
  ),
  'what is free in a week': await look((at) =>
    seekRooms({ ...nothing, day: day(at % DAYS), until: day((at % DAYS) + 6), people: '2' }, 'ja', now),
  ),
};
for (const [name, { p50, p99 }] of Object.entries(looks)) {
  say(`${name}, ${count} reservations in ${built.length} rooms: p50 ${p50} ms, p99 ${p99} ms (target ${TARGET})`);
  if (p99 > TARGET) process.exitCode = 1;
}
if (inJson) console.log(JSON.stringify({ bench: 'facilities', unit: 'reservations per second', rounds, reservations: count, looks }));
await closeDatabase();
