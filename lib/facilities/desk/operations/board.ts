import { read } from '#db/client';
import { addDays, type Day } from '#lib/calendar/day';
import { type DeskFacility, type DeskRoom, deskFacilities, deskRoomSlugs, roomsSharing } from '#lib/facilities/desk/operations/rooms';
import { type BoardDay, boardDayOf } from '#lib/facilities/desk/rules';
import { countRequested, liveIn, requestedOf } from '#lib/facilities/desk/store';
import { blocksOver } from '#lib/facilities/reservations/blocks/store';
import type { Reservation } from '#lib/facilities/reservations/model';
import { spanOf } from '#lib/facilities/reservations/rules';
import type { Locale } from '#lib/i18n/locales';
import type { Holder } from '#lib/staff/rights';

export type BoardRoom = DeskRoom & { days: BoardDay[] };
export type Board = {
  facilities: (Omit<DeskFacility, 'rooms'> & { rooms: BoardRoom[] })[];
  /** How rooms are called, also those of other offices that are made of the same parts. */
  names: ReadonlyMap<string, string>;
};

/** Which days, so many from the first on, and of which facility, all of them without; `without` one reservation, as when it is moved. */
export type BoardWish = { from: Day; days: number; facility?: string | undefined; without?: string | undefined };

/** How the rooms stand that somebody at the desk handles: one look at the database for all of them. No names of people are read. */
export async function boardOf(staff: Holder, { from, days, facility, without }: BoardWish, locale: Locale, now: Date): Promise<Board> {
  const facilities = (await deskFacilities(staff, locale, from)).filter(({ slug }) => facility === undefined || slug === facility);
  const every = Array.from({ length: days }, (_, place) => addDays(from, place));
  const cells = facilities.flatMap(({ rooms }) => rooms.flatMap(({ room }) => room.cells));
  const sharing = await roomsSharing(cells);
  const begins = spanOf({ day: from, from: '00:00', to: '24:00' })?.begins ?? 0;
  const span = { begins, ends: begins + days * 96 };
  const slugs = sharing.map(({ slug }) => slug);
  const [reservations, blocks] = await Promise.all([liveIn(read, slugs, span), blocksOver(read, span)]);
  const standing = { reservations: reservations.filter(({ reference }) => reference !== without), blocks };
  return {
    names: new Map(sharing.map(({ slug, title }) => [slug, title(locale)])),
    facilities: facilities.map(({ rooms, ...rest }) => ({
      ...rest,
      rooms: rooms.map((room) => ({ ...room, days: every.map((day) => boardDayOf(room, day, standing, now)) })),
    })),
  };
}

/** So many applications are listed at once. */
const mostListed = 50;

/** An application that waits for staff, without the names that are in it. */
export type WaitingApplication = Pick<Reservation, 'reference' | 'room' | 'begins' | 'ends' | 'people' | 'purpose' | 'madeAt'>;

/** 承認待ち: the applications that somebody at the desk is to approve or refuse, the next use first, and how many there are. */
export async function applicationsWaiting(staff: Holder): Promise<{ count: number; first: WaitingApplication[] }> {
  const rooms = await deskRoomSlugs(staff);
  if (rooms.length === 0) return { count: 0, first: [] };
  const [count, requested] = await Promise.all([countRequested(read, rooms), requestedOf(read, rooms, mostListed)]);
  const first = requested.map(({ reference, room, begins, ends, people, purpose, madeAt }) => ({
    ...{ reference, room, begins, ends, people, purpose, madeAt },
  }));
  return { count, first };
}
