import { read } from '#db/client';
import { addDays, addMonths, type Day, daysBetween, momentOf } from '#lib/calendar/day';
import { type Figures, figuresOf, type RoomFigures, together } from '#lib/facilities/desk/figures';
import { type DeskRoom, deskFacilities } from '#lib/facilities/desk/operations/rooms';
import { countUses } from '#lib/facilities/desk/store';
import { openingOn } from '#lib/facilities/hours/opening';
import { lengthOf } from '#lib/facilities/hours/time-of-day';
import { quarterAt } from '#lib/facilities/reservations/rules';
import type { Locale } from '#lib/i18n/locales';
import type { Holder } from '#lib/staff/rights';

export type FacilityFigures = { slug: string; title: string; all: Figures; rooms: RoomFigures[] };

/** 利用状況: how the rooms that somebody at the desk handles were used in the month of a day, facility by facility. No names are read. */
export async function monthlyFigures(staff: Holder, day: Day, locale: Locale): Promise<FacilityFigures[]> {
  const first = `${day.slice(0, 7)}-01`;
  const next = addMonths(first, 1);
  const facilities = await deskFacilities(staff, locale, first);
  const span = { begins: quarterAt(momentOf(first)), ends: quarterAt(momentOf(next)) };
  const slugs = facilities.flatMap(({ rooms }) => rooms.map(({ slug }) => slug));
  const counted = slugs.length === 0 ? [] : await countUses(read, slugs, span);
  const days = Array.from({ length: daysBetween(first, next) }, (_, place) => addDays(first, place));
  return facilities.map(({ slug, title, rooms }) => {
    const open = rooms[0] ? openHours(rooms[0], days) : 0;
    const each = rooms.map((room) => ({
      ...figuresOf(
        counted.filter((one) => one.room === room.slug),
        open,
      ),
      ...{ slug: room.slug, title: room.title, parts: room.room.cells.length },
    }));
    const parts = new Set(rooms.flatMap(({ room }) => room.cells)).size;
    return { slug, title, all: together(each, parts, open), rooms: each };
  });
}

/** Hours for which a room's facility is open on these days. */
function openHours({ facility, holidays }: DeskRoom, days: readonly Day[]): number {
  const minutes = days.map((day) => {
    const open = openingOn(facility, day, holidays);
    return open.ok ? open.value.reduce((sum, span) => sum + lengthOf(span), 0) : 0;
  });
  return minutes.reduce((sum, one) => sum + one, 0) / 60;
}
