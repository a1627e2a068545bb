import { isDay } from '#lib/calendar/day';
import type { OfferFault } from '#lib/facilities/applying/asked';
import { type MoveOffer, offerMove } from '#lib/facilities/applying/operations/moving';
import type { Choice } from '#lib/facilities/hours/choosing';
import { type RoomAt, roomAt } from '#lib/facilities/operations/house';
import { showFacility, type ToldRoom } from '#lib/facilities/operations/listing';
import { slotOf } from '#lib/facilities/reservations/rules';
import { vacanciesFrom } from '#lib/facilities/vacancies/operations/looking';
import type { DayAt } from '#lib/facilities/vacancies/rules';
import type { Result } from '#lib/result';
import { readAsked } from '#lib/web/asked-room';
import { firstOf } from '#lib/web/query';
import type { ReservationPage } from '#lib/web/reservation-door';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Another time for a reservation, as far as it is chosen: a room of the facility, a day, how that day stands, and what the time costs. */
export type Moving = {
  rooms: ToldRoom[];
  room: ToldRoom;
  day: string;
  at: RoomAt;
  standing: DayAt | undefined;
  choice: Choice | undefined;
  offer: Result<MoveOffer, OfferFault | { code: 'limit' }> | undefined;
};

/** Reads the choice from the address; what one has oneself counts as free. */
export async function movingTo({ reservation, place, who, voice, now }: ReservationPage, query: Query): Promise<Moving | undefined> {
  if (!place) return undefined;
  const rooms = (await showFacility(place.facility.slug, voice, now))?.rooms ?? [];
  const slug = firstOf(query['room']) || reservation.room;
  const room = rooms.find((one) => one.slug === slug) ?? place.room;
  const [time] = readAsked(room.slug, query).times;
  const day = time?.day ?? slotOf(reservation).day;
  const at = await roomAt(room.slug, day);
  if (!at) return undefined;
  const { cells, occupiedFrom: begins, occupiedUntil: ends } = reservation;
  const standing = isDay(day) ? (await vacanciesFrom([at], day, 1, now, { cells, begins, ends })).get(room.slug)?.[0] : undefined;
  const choice = time && !('slots' in time && time.slots.length === 0) ? time : undefined;
  const offer = choice && (await offerMove(who, reservation, { room: room.slug, choice }, now));
  return { rooms, room, day, at, standing, choice, offer };
}
