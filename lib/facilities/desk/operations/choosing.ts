import type { Day } from '#lib/calendar/day';
import { choiceIn, type Fields } from '#lib/facilities/desk/fields';
import type { Stretch } from '#lib/facilities/desk/model';
import { insteadOf, type Offering, offeringOf } from '#lib/facilities/desk/offering';
import { type Board, type BoardRoom, boardOf } from '#lib/facilities/desk/operations/board';
import type { BoardDay } from '#lib/facilities/desk/rules';
import { timesFor } from '#lib/facilities/hours/choosing';
import { spanOf } from '#lib/facilities/reservations/rules';
import type { Locale } from '#lib/i18n/locales';
import type { Holder } from '#lib/staff/rights';

/** A room of the desk on a day: what can be chosen, and what stands there. */
export type RoomOnDay = { room: BoardRoom; facilityTitle: string; day: BoardDay; offering: Offering; board: Board };

/** Which room on which day; `without` the reservation that is to be moved there. */
type Wanted = { slug: string; day: Day; without?: string };

/** What somebody at the desk can choose of a room on a day; undefined for a room that is not his to handle. */
export async function roomOnDay(staff: Holder, wanted: Wanted, locale: Locale, now: Date): Promise<RoomOnDay | undefined> {
  const { slug, day, without } = wanted;
  const board = await boardOf(staff, { from: day, days: 1, without }, locale, now);
  const facility = board.facilities.find(({ rooms }) => rooms.some((room) => room.slug === slug));
  const room = facility?.rooms.find((one) => one.slug === slug);
  const [first] = room?.days ?? [];
  if (!facility || !room || !first) return undefined;
  return { room, facilityTitle: facility.title, day: first, offering: offeringOf(room, first), board };
}

/** A free time of a room. */
export type Alternative = { room: string; title: string; stretch: Stretch };

/** 代わりに使える時間: what else is free that day where somebody was faster, in the same room at any time, in the others of its facility around the wanted time. */
export function alternativesTo({ room, board }: RoomOnDay, wanted: Fields): Alternative[] {
  const times = timesFor(choiceIn(wanted), room);
  const span = times.ok ? spanOf({ day: times.value.day, from: times.value.from, to: times.value.to }) : undefined;
  const facility = board.facilities.find(({ rooms }) => rooms.some(({ slug }) => slug === room.slug));
  const others = facility?.rooms.filter(({ slug }) => slug !== room.slug) ?? [];
  const of = (one: BoardRoom, around: typeof span) =>
    one.days.flatMap((day) => insteadOf(day, around)).map((stretch) => ({ room: one.slug, title: one.title, stretch }));
  return [...of(room, undefined), ...others.flatMap((one) => of(one, span))];
}
