import SQLite from 'better-sqlite3';
import { addDays, addMonths, type Day, dayOf } from '#lib/calendar/day';
import { importEntries } from '#lib/catalogue/operations/importing';
import { loadSampleCity, readSampleEntries } from '#lib/city/sample';
import { RoomFacts } from '#lib/facilities/model';
import { type RoomAt, roomAt } from '#lib/facilities/operations/house';
import { quarterAt } from '#lib/facilities/reservations/rules';
import { newReference } from '#lib/id';

const [ROOMS, DAYS] = [60, 30];
/** Uses of a day in each room: thirty-six of half an hour, twenty-four of a quarter: 100,000 and more in the month, and no quarter is free. */
const USES = [...Array<number>(36).fill(2), ...Array<number>(24).fill(1)];

/** A day of the full month, which begins with the month after next. */
export const dayOfFullMonth = (place: number, now: Date): Day => addDays(addMonths(`${dayOf(now).slice(0, 7)}-01`, 2), place % DAYS);

/** The sample city with so many rooms: its own, and more, each a meeting room that is had by the hour and at once, in its facilities by turns. */
export async function buildRooms(now: Date): Promise<RoomAt[]> {
  await loadSampleCity(now);
  const all = readSampleEntries().filter(({ kind }) => kind === 'room');
  const facilities = readSampleEntries().filter(({ kind }) => kind === 'facility');
  const pattern = all.find(({ slug }) => slug === 'civic-center-meeting-1');
  if (!pattern) throw new Error('the sample has no meeting room');
  const facts = RoomFacts.parse(pattern.facts);
  const { hold: _, ...reserving } = facts.reserving;
  const more = Array.from({ length: ROOMS - all.length }, (_, at) => {
    const slug = `room-${at}`;
    const byTheHour = {
      booking: { kind: 'free', startEvery: 60, least: 60, most: 240, step: 60 },
      ...{ slots: [], fees: [{ kind: 'time', minutes: 60, yen: 300 }] },
      windows: [{ opens: { kind: 'months', monthsBefore: 36, time: '00:00' }, closes: { kind: 'hours', hoursBefore: 0 } }],
    };
    const facility = facilities[at % facilities.length]?.slug;
    return { ...pattern, slug, facts: RoomFacts.parse({ ...facts, ...byTheHour, reserving, facility, cells: [slug] }) };
  });
  await importEntries(more, now);
  const built = await Promise.all([...all, ...more].map(({ slug }) => roomAt(slug, dayOfFullMonth(0, now))));
  return built.filter((at) => at !== undefined);
}

/** Fills that month of all cells, a hall that divides by its parts; tells how many reservations there are. */
export function fillMonth(file: string, rooms: readonly RoomAt[], now: Date): number {
  const full = new SQLite(file);
  full.pragma('synchronous = OFF');
  const claim = full.prepare('insert into room_claims (cell, quarter, holder) values (?, ?, ?)');
  const reservation = full.prepare(
    `insert into reservations (reference, application, room, cells, begins, ends, occupied_from, occupied_until, resident_id, applicant_class,
     people, purpose, quotation, state, offered, edition, made_at) values (@reference, @reference, @room, @cells, @begins, @ends, @begins, @ends,
     @who, 'resident', 8, '練習', '{"yen":500}', 'confirmed', 0, 1, 0)`,
  );
  const fill = (cell: string, place: number) => {
    let begins = quarterAt(new Date(`${dayOfFullMonth(place, now)}T00:00:00+09:00`));
    for (const [at, length] of USES.entries()) {
      const [reference, ends, who] = [newReference(), begins + length, `somebody-${at * place}`];
      reservation.run({ reference, room: cell, cells: JSON.stringify([cell]), begins, ends, who });
      for (; begins < ends; begins += 1) claim.run(cell, begins, reference);
    }
  };
  const cells = [...new Set(rooms.flatMap(({ room }) => room.cells))];
  full.transaction(() => {
    for (const cell of cells) for (let place = 0; place < DAYS; place += 1) fill(cell, place);
  })();
  full.close();
  return cells.length * DAYS * USES.length;
}
