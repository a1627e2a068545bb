import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, momentOf } from '#lib/calendar/day';
import { readSampleEntries } from '#lib/city/sample';
import { mayReserve } from '#lib/facilities/eligibility/may-reserve';
import { opensAt } from '#lib/facilities/eligibility/windows';
import { quote } from '#lib/facilities/fees/quotation';
import { timesFor } from '#lib/facilities/hours/choosing';
import { nationalHolidays } from '#lib/facilities/hours/holidays.fixture';
import { slotsOn, startsOn } from '#lib/facilities/hours/offered';
import { openingOn } from '#lib/facilities/hours/opening';
import { FacilityFacts, FacilityText, RoomFacts } from '#lib/facilities/model';

const entries = readSampleEntries();
const facilities = new Map(
  entries.filter(({ kind }) => kind === 'facility').map(({ slug, facts }) => [slug, FacilityFacts.parse(facts)] as const),
);
const rooms = entries.filter(({ kind }) => kind === 'room').map(({ slug, facts }) => [slug, RoomFacts.parse(facts)] as const);
const saturday = '2027-06-12';
const holidays = nationalHolidays;

/** A room with all that is asked of it on a day, and the first time that it offers then. */
function on(room: RoomFacts, day: string) {
  const facility = facilities.get(room.facility);
  if (!facility) throw new Error(`no facility ${room.facility}`);
  const hours = { facility, room, holidays };
  const [slot, start] = [slotsOn(hours, day)[0], startsOn(hours, day)[0]];
  const from = start?.from ?? '';
  const to = room.booking.kind === 'free' ? `${String(Number(from.slice(0, 2)) + 1).padStart(2, '0')}:${from.slice(3)}` : '';
  const choice = room.booking.kind === 'slots' ? { day, slots: slot ? [slot.id] : [] } : { day, from, to };
  return { facility, offered: slotsOn(hours, day).length + startsOn(hours, day).length, times: timesFor(choice, hours) };
}

const person = (from: 'resident' | 'elsewhere') => ({ class: from, holder: 'person' as const, priorities: [] });

function priceFor(room: RoomFacts, from: 'resident' | 'elsewhere', day: string) {
  const { times } = on(room, day);
  if (!times.ok) throw new Error(times.fault.code);
  const request = { times: times.value, applicant: person(from), equipment: [], heating: [], reductions: [], holidays };
  const made = quote(room, request);
  if (!made.ok) throw new Error(made.fault.code);
  return made.value.total;
}

it('are 8 facilities with 24 rooms, each with rooms of its own', () => {
  expect(facilities.size).toBe(8);
  expect(rooms).toHaveLength(24);
  expect(new Set(rooms.map(([, { facility }]) => facility))).toEqual(new Set(facilities.keys()));
});

it('have the halls that divide as one with their halves, and nothing else in common', () => {
  const sharing = rooms.flatMap(([slug, { cells }]) =>
    rooms
      .filter(([other, { cells: others }]) => other > slug && others.some((cell) => cells.includes(cell)))
      .map(([other]) => `${slug} ${other}`),
  );
  expect(sharing.sort()).toEqual([
    'city-gymnasium-arena city-gymnasium-arena-a',
    'city-gymnasium-arena city-gymnasium-arena-b',
    'civic-center-meeting-1 civic-center-meeting-1-2',
    'civic-center-meeting-1-2 civic-center-meeting-2',
  ]);
});

describe('their pictures', () => {
  const photos = entries
    .filter(({ kind }) => kind === 'facility')
    .flatMap(({ slug, facts, texts }) => FacilityFacts.parse(facts).photos.map((photo) => ({ ...photo, slug, texts })));

  it('are of at least five facilities', () => {
    expect(new Set(photos.map(({ slug }) => slug)).size).toBeGreaterThanOrEqual(5);
  });

  it.each(photos)('$path is there, small, as large as it says, without a script, and a drawing in three languages', (photo) => {
    const drawn = readFileSync(join('public', photo.path), 'utf8');
    expect(drawn.length).toBeLessThan(12_000);
    expect(drawn).toMatch(new RegExp(`^<svg xmlns="[^"]+" width="${photo.width}" height="${photo.height}" viewBox="0 0 1200 675">`));
    expect(drawn).not.toMatch(/<script|\son\w+=|href=/);
    const shown = photo.texts.map(({ locale, text }) => [locale, FacilityText.parse(text).photos[photo.id]]);
    expect(shown).toEqual([
      ['ja', expect.stringContaining('絵')],
      ['ja-easy', expect.stringContaining('絵')],
      ['en', expect.stringMatching(/^Drawing: /)],
    ]);
  });
});

describe.each(rooms)('%s', (_, room) => {
  const closedDay = Array.from({ length: 366 }, (_, ahead) => addDays('2027-01-01', ahead)).find((day) => {
    const facility = facilities.get(room.facility);
    return facility && !openingOn(facility, day, holidays).ok;
  });

  it('is offered on a Saturday in June, and not on a closing day', () => {
    expect(on(room, saturday).offered).toBeGreaterThan(0);
    expect(on(room, saturday).times.ok).toBe(true);
    expect(closedDay).toBeDefined();
    expect(on(room, closedDay ?? '').offered).toBe(0);
  });

  it('costs something for a resident, and as much more from elsewhere as its surcharge says', () => {
    const [own, elsewhere] = [priceFor(room, 'resident', saturday), priceFor(room, 'elsewhere', saturday)];
    const percent = room.surcharges.find(({ classes }) => classes.includes('elsewhere'))?.percent ?? 0;
    expect(elsewhere).toBe(Math.floor((own + Math.floor((own * percent) / 100)) / 10) * 10);
    expect(own > 0).toBe(room.fees.some(({ yen }) => yen > 0));
  });

  it('has a price for every slot that it offers, all year round', () => {
    const hours = { facility: on(room, saturday).facility, room, holidays };
    for (let day = '2027-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
      for (const slot of slotsOn(hours, day)) {
        const times = { day, from: slot.from, to: slot.to, slots: [slot] };
        const request = { times, applicant: person('resident'), equipment: [], heating: [], reductions: [], holidays };
        expect(quote(room, request).ok, `${day} ${slot.id}`).toBe(true);
      }
    }
  });

  it('opens to residents when its first window says, not a minute before', () => {
    const { times } = on(room, saturday);
    if (!times.ok) throw new Error(times.fault.code);
    const holder = room.holders.includes('group') ? ('group' as const) : ('person' as const);
    const applicant = { ...person('resident'), holder, birthday: '1980-01-01' };
    const wish = { facility: room.facility, room: 'room', day: saturday, from: times.value.from, to: times.value.to, held: [] };
    const open = room.windows.filter((row) => row.priority === undefined && (row.holders.length === 0 || row.holders.includes(holder)));
    if (room.reserving.way.kind === 'counter') {
      expect(mayReserve(room, applicant, wish, momentOf(saturday))).toMatchObject({ ok: false, fault: { code: 'not-for-you' } });
      return;
    }
    const opening = new Date(Math.min(...open.map(({ opens }) => opensAt(opens, saturday).getTime())));
    const before = new Date(opening.getTime() - 60_000);
    expect(mayReserve(room, applicant, wish, before)).toEqual({ ok: false, fault: { code: 'not-yet', opensAt: opening } });
    expect(mayReserve(room, applicant, wish, opening)).toMatchObject({ ok: true });
  });
});

describe('what the rules of the sample come to', () => {
  const room = (slug: string) => new Map(rooms).get(slug) ?? rooms[0]?.[1] ?? RoomFacts.parse({});

  it('the main hall costs more on a Saturday, and half as much again from elsewhere', () => {
    expect(priceFor(room('civic-center-main-hall'), 'resident', '2027-06-11')).toBe(8800);
    expect(priceFor(room('civic-center-main-hall'), 'resident', saturday)).toBe(11_000);
    expect(priceFor(room('civic-center-main-hall'), 'elsewhere', saturday)).toBe(16_500);
  });

  it('the main hall is heated in January for half its price again', () => {
    expect(priceFor(room('civic-center-main-hall'), 'resident', '2027-01-16')).toBe(16_500);
  });

  it('the arena has no evening slot on Sundays', () => {
    const arena = room('city-gymnasium-arena');
    expect(on(arena, saturday).offered).toBe(4);
    expect(on(arena, '2027-06-13').offered).toBe(3);
  });

  it('the tennis court opens a month before, and is closed in winter', () => {
    const court = room('seiwa-sports-park-tennis-court-a');
    const wish = { facility: court.facility, room: 'court', day: saturday, from: '09:00', to: '10:00', held: [] };
    expect(mayReserve(court, person('resident'), wish, momentOf('2027-05-12', '08:59'))).toMatchObject({ ok: false });
    expect(mayReserve(court, person('resident'), wish, momentOf('2027-05-12', '09:00'))).toMatchObject({ ok: true });
    expect(on(court, '2027-12-11').offered).toBe(0);
  });
});
