import { addDays, type Day, isDay } from '#lib/calendar/day';
import { knownHolidays } from '#lib/calendar/operations';
import { published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import type { FacilityFacts, RoomFacts } from '#lib/facilities/model';
import type { Bookable, House } from '#lib/facilities/reservations/model';
import type { Voice } from '#lib/i18n/voice';

/** A room as its rules read it: what it is, in which facility, and the holidays from two weeks before the first day that is asked about. */
export type RoomAt = { slug: string; room: RoomFacts; facility: FacilityFacts; holidays: ReadonlySet<Day> };

/** The rooms of the catalogue as reserving knows them, at a moment. */
export function houseNow(now: Date): House {
  return { now, roomOf: bookableNamed };
}

async function bookableNamed(slug: string): Promise<Bookable | undefined> {
  const room = (await published()).rooms.find((one) => one.slug === slug);
  return room && bookableOf(slug, room.facts);
}

/** What reserving needs of a room's facts. */
export function bookableOf(slug: string, { office, cells, preparation, reserving }: RoomFacts): Bookable {
  const { approval, hold, offerHours, mostTimes, cancelUntil, changeUntil, checkInBefore, noShowAfter } = reserving;
  const until = (one: typeof cancelUntil) => (one ? { daysBefore: one.daysBefore, at: one.time } : null);
  return {
    ...{ room: slug, office, cells, offerHours, checkInBefore, mostSlots: mostTimes },
    ...{ prepareBefore: preparation.before, prepareAfter: preparation.after },
    ...{ needsApproval: approval, holdHours: hold?.hours ?? null, confirmedBy: hold?.confirmedBy ?? 'staff' },
    ...{ cancelUntil: until(cancelUntil), moveUntil: until(changeUntil), noShowAfter: noShowAfter ?? null },
  };
}

/** A room with its facility, to be asked about days from `from` on; undefined for one that is not there. */
export async function roomAt(slug: string, from: Day): Promise<RoomAt | undefined> {
  const { rooms, facilities } = await published();
  const room = rooms.find((one) => one.slug === slug);
  const facility = facilities.find((one) => one.slug === room?.facts.facility);
  if (!room || !facility) return undefined;
  // A closing day may be moved by a holiday two weeks before; a day that does not exist is the rules' to refuse.
  const holidays = await knownHolidays(isDay(from) ? addDays(from, -14) : from);
  return { slug, room: room.facts, facility: facility.facts, holidays };
}

/** What a room is called with its facility: 市民文化会館 会議室1; its slug for one that is no longer there. */
export async function nameOfRoom(slug: string, voice: Voice): Promise<string> {
  const { rooms, facilities } = await published();
  const room = rooms.find((one) => one.slug === slug);
  const facility = facilities.find((one) => one.slug === room?.facts.facility);
  return room && facility ? `${tell(facility, voice).text.title} ${tell(room, voice).text.title}` : slug;
}
