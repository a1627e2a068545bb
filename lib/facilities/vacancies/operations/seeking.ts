import { addDays, type Day, dayOf } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import { listDistricts, type ToldDistrict } from '#lib/catalogue/operations/districts';
import { published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import type { RoomAt } from '#lib/facilities/operations/house';
import { listPurposes, type ToldFacility, type ToldPurpose, type ToldRoom } from '#lib/facilities/operations/listing';
import { type AskedVacancy, readAskedVacancy, type VacancyFault, type Wanted } from '#lib/facilities/vacancies/asked';
import { vacanciesFrom } from '#lib/facilities/vacancies/operations/looking';
import type { DayAt, Offered } from '#lib/facilities/vacancies/rules';
import { freeFor } from '#lib/facilities/vacancies/wanted';
import type { Voice } from '#lib/i18n/voice';

/** A day on which a room is free, and when. */
export type FreeDay = { day: Day; times: Offered[] };

/** A room that fits, the days on which it is free; where there is none and it was looked for, the next day after them on which it is. */
export type RoomFound = { room: ToldRoom; facility: ToldFacility; days: FreeDay[]; next: FreeDay | undefined; isLookedAhead: boolean };

/** What can be chosen from: what rooms are for, the districts and the equipment that some room has. */
export type VacancyChoices = { purposes: ToldPurpose[]; districts: ToldDistrict[]; equipment: { id: string; title: string }[] };

export type Sought = { faults: VacancyFault[]; wanted?: Wanted; found: RoomFound[] };

/** Days that are looked through for the next free time, a week at a time. */
const lookAhead = 56;
const step = 7;
/** Rooms for which that is done: the best of those that are not free. */
const lookedAhead = 12;

/** What the form of the search offers. */
export async function vacancyChoices(voice: Voice): Promise<VacancyChoices> {
  const { rooms, facilities } = await published();
  const [purposes, districts] = await Promise.all([listPurposes(voice), listDistricts(voice)]);
  const equipment = new Map(
    rooms.flatMap((room) => room.facts.equipment.map(({ id }) => [id, tell(room, voice).text.equipment[id] ?? id] as const)),
  );
  const having = new Set(facilities.map(({ facts }) => facts.district));
  return {
    purposes,
    districts: districts.filter(({ slug }) => having.has(slug)),
    equipment: [...equipment].map(([id, title]) => ({ id, title })).sort((one, other) => one.title.localeCompare(other.title, 'ja')),
  };
}

/** 空きをさがす: the rooms that fit, those that are free first, the smallest that holds all of them before larger ones. */
export async function seekRooms(asked: AskedVacancy, voice: Voice, now: Date): Promise<Sought> {
  const read = readAskedVacancy(asked, dayOf(now));
  if (!read.ok) return { faults: read.fault, found: [] };
  const wanted = read.value;
  const fitting = await fittingRooms(wanted);
  const days = await vacanciesFrom(fitting, wanted.from, wanted.days, now);
  const free = new Map(fitting.map((at) => [at.slug, freeDays(at, days.get(at.slug) ?? [], wanted)]));
  const { rooms, facilities } = await published();
  const found = fitting.flatMap(({ slug, room: { facility } }) => {
    const [room, at] = [rooms.find((one) => one.slug === slug), facilities.find((one) => one.slug === facility)];
    return room && at ? [{ room: tell(room, voice), facility: tell(at, voice), days: free.get(slug) ?? [] }] : [];
  });
  const sorted = found.sort(byUse(wanted));
  const ahead = new Set(
    sorted
      .filter(({ days: own }) => own.length === 0)
      .slice(0, lookedAhead)
      .map(({ room }) => room.slug),
  );
  const next = await nextFree(
    fitting.filter(({ slug }) => ahead.has(slug)),
    wanted,
    now,
  );
  return {
    ...{ faults: [], wanted },
    found: sorted.map((one) => ({ ...one, next: next.get(one.room.slug), isLookedAhead: ahead.has(one.room.slug) })),
  };
}

/** The rooms that hold so many people, for that purpose, in that district, with that equipment. */
async function fittingRooms({ from, people, purpose, district, equipment }: Wanted): Promise<RoomAt[]> {
  const { rooms, facilities } = await published();
  const holidays = await knownHolidays(addDays(from, -14));
  const byName = new Map(facilities.map(({ slug, facts }) => [slug, facts]));
  return rooms.flatMap(({ slug, facts: room }) => {
    const facility = byName.get(room.facility);
    const fits =
      people <= room.capacity &&
      (purpose === '' || room.purposes.includes(purpose)) &&
      (district === '' || facility?.district === district) &&
      (equipment === '' || room.equipment.some(({ id }) => id === equipment));
    return facility && fits ? [{ slug, room, facility, holidays }] : [];
  });
}

const freeDays = ({ room }: RoomAt, days: readonly DayAt[], { hours }: Wanted): FreeDay[] =>
  days.map((day) => ({ day: day.day, times: freeFor(room.booking, day, hours) })).filter(({ times }) => times.length > 0);

/** The first day after the search on which each of these rooms is free. */
async function nextFree(rooms: readonly RoomAt[], wanted: Wanted, now: Date): Promise<Map<string, FreeDay>> {
  const next = new Map<string, FreeDay>();
  for (let ahead = 0; ahead < lookAhead; ahead += step) {
    const left = rooms.filter(({ slug }) => !next.has(slug));
    if (left.length === 0) break;
    const days = await vacanciesFrom(left, addDays(wanted.from, wanted.days + ahead), step, now);
    for (const at of left) {
      const [first] = freeDays(at, days.get(at.slug) ?? [], wanted);
      if (first) next.set(at.slug, first);
    }
  }
  return next;
}

type Fitting = Pick<RoomFound, 'room' | 'facility' | 'days'>;

/** Free before not, then by size where people are counted, then in the city's order. */
function byUse({ people }: Wanted) {
  const size = ({ room }: Fitting) => (people > 0 ? room.facts.capacity : 0);
  return (one: Fitting, other: Fitting) =>
    Number(one.days.length === 0) - Number(other.days.length === 0) ||
    size(one) - size(other) ||
    one.facility.facts.rank - other.facility.facts.rank ||
    one.room.facts.rank - other.room.facts.rank;
}
