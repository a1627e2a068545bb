import { addDays, type Day } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import { published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import type { FacilityText, RoomText } from '#lib/facilities/model';
import type { RoomAt } from '#lib/facilities/operations/house';
import { shareCells } from '#lib/facilities/reservations/rules';
import type { Locale } from '#lib/i18n/locales';
import type { Holder } from '#lib/staff/rights';
import { may } from '#lib/staff/rights';

export type DeskRoom = RoomAt & { title: string; text: RoomText };
export type DeskFacility = { slug: string; title: string; text: FacilityText; rooms: DeskRoom[] };

const byRank = (one: { facts: { rank: number } }, other: { facts: { rank: number } }) => one.facts.rank - other.facts.rank;

/** The facilities with the rooms that somebody at the desk handles, in the city's own order, to be asked about days from `from` on. */
export async function deskFacilities(staff: Holder, locale: Locale, from: Day): Promise<DeskFacility[]> {
  const { facilities, rooms } = await published();
  // A closing day may be moved by a holiday two weeks before.
  const holidays = await knownHolidays(addDays(from, -14));
  const own = rooms.filter(({ facts }) => may(staff, 'reservations.handle', facts.office)).sort(byRank);
  return facilities
    .toSorted(byRank)
    .map((facility) => {
      const { text } = tell(facility, locale);
      const its = own.filter(({ facts }) => facts.facility === facility.slug);
      const told = its.map((room) => {
        const { text: words } = tell(room, locale);
        return { slug: room.slug, room: room.facts, facility: facility.facts, holidays, title: words.title, text: words };
      });
      return { slug: facility.slug, title: text.title, text, rooms: told };
    })
    .filter((facility) => facility.rooms.length > 0);
}

/** The names of the rooms that somebody at the desk handles. */
export async function deskRoomSlugs(staff: Holder): Promise<string[]> {
  const { rooms } = await published();
  return rooms.filter(({ facts }) => may(staff, 'reservations.handle', facts.office)).map(({ slug }) => slug);
}

/** All rooms that take the place of one of these: themselves, and those that are made of the same parts. */
export async function roomsSharing(cells: readonly string[]): Promise<{ slug: string; title: (locale: Locale) => string }[]> {
  const { rooms } = await published();
  return rooms
    .filter(({ facts }) => shareCells(facts.cells, cells))
    .map((room) => ({ slug: room.slug, title: (locale: Locale) => tell(room, locale).text.title }));
}

/** The parts of which these rooms are made. */
export async function cellsOf(slugs: readonly string[]): Promise<string[]> {
  const { rooms } = await published();
  return rooms.filter(({ slug }) => slugs.includes(slug)).flatMap(({ facts }) => facts.cells);
}

/** The rooms of these facilities that somebody at the desk handles. */
export async function deskRoomsOf(staff: Holder, facilities: readonly string[]): Promise<string[]> {
  const { rooms } = await published();
  const own = rooms.filter(({ facts }) => facilities.includes(facts.facility) && may(staff, 'reservations.handle', facts.office));
  return own.map(({ slug }) => slug);
}
