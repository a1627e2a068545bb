import { addDays, type Day, dayOf } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import type { PurposeText } from '#lib/catalogue/kinds/labels';
import { published } from '#lib/catalogue/operations/published';
import { comingSpans, type Opening, openingAt } from '#lib/catalogue/rules/opening';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import { openingOn } from '#lib/facilities/hours/opening';
import type { FacilityFacts, FacilityText, RoomFacts, RoomText } from '#lib/facilities/model';
import type { Voice } from '#lib/i18n/voice';

export type ToldFacility = Told<FacilityFacts, FacilityText>;
export type ToldRoom = Told<RoomFacts, RoomText>;
export type ToldPurpose = Told<{ rank: number }, PurposeText>;

/** A facility with its rooms, its hours as of now, and the coming ones for a page that is read later. */
export type FacilityAtWork = ToldFacility & { rooms: ToldRoom[]; opening: Opening; spans: [number, number][] };

const byRank = (one: { facts: { rank: number } }, other: { facts: { rank: number } }) => one.facts.rank - other.facts.rank;

/** All facilities in the city's own order with their rooms; with a purpose only those that are for it, each with the rooms that are. */
export async function listFacilities(voice: Voice, now: Date, purpose?: string): Promise<FacilityAtWork[]> {
  const [{ facilities, rooms }, holidays] = await Promise.all([published(), holidaysAround(now)]);
  const fitting = rooms.filter(({ facts }) => purpose === undefined || facts.purposes.includes(purpose)).map((room) => tell(room, voice));
  return facilities
    .map((facility) => atWork(tell(facility, voice), fitting, now, holidays))
    .filter((facility) => purpose === undefined || facility.rooms.length > 0)
    .sort(byRank);
}

/** One facility with all its rooms; undefined for a name that is no facility of this content. */
export async function showFacility(slug: string, voice: Voice, now: Date, from = published()): Promise<FacilityAtWork | undefined> {
  const { facilities, rooms } = await from;
  const facility = facilities.find((one) => one.slug === slug);
  if (!facility) return undefined;
  const own = rooms.filter(({ facts }) => facts.facility === slug).map((room) => tell(room, voice));
  return atWork(tell(facility, voice), own, now, await holidaysAround(now));
}

/** A room with its facility; undefined for a name that is no room of this content. */
export async function showRoom(
  slug: string,
  voice: Voice,
  from = published(),
): Promise<{ room: ToldRoom; facility: ToldFacility } | undefined> {
  const { facilities, rooms } = await from;
  const room = rooms.find((one) => one.slug === slug);
  const facility = facilities.find((one) => one.slug === room?.facts.facility);
  return room && facility && { room: tell(room, voice), facility: tell(facility, voice) };
}

/** What rooms are for, in the city's own order: what some room is for, and the others not. */
export async function listPurposes(voice: Voice, from = published()): Promise<ToldPurpose[]> {
  const { purposes, rooms } = await from;
  const used = new Set(rooms.flatMap(({ facts }) => facts.purposes));
  return purposes
    .filter(({ slug }) => used.has(slug))
    .map((purpose) => tell(purpose, voice))
    .sort(byRank);
}

function atWork(facility: ToldFacility, rooms: readonly ToldRoom[], now: Date, holidays: ReadonlySet<Day>): FacilityAtWork {
  const spansOf = (day: Day) => {
    const open = openingOn(facility.facts, day, holidays);
    return open.ok ? open.value.map(({ from, to }) => ({ open: from, close: to })) : [];
  };
  const own = rooms.filter(({ facts }) => facts.facility === facility.slug).sort(byRank);
  return { ...facility, rooms: own, opening: openingAt(spansOf, now), spans: comingSpans(spansOf, now) };
}

/** A closing day may be moved by a holiday two weeks ago. */
function holidaysAround(now: Date): Promise<ReadonlySet<Day>> {
  return knownHolidays(addDays(dayOf(now), -14));
}
