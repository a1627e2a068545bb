import { notFound } from 'next/navigation';
import { generalOffice } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { type Reserving, reservingAs } from '#lib/facilities/applying/operations/reserving-as';
import { houseNow } from '#lib/facilities/operations/house';
import { showRoom, type ToldFacility, type ToldRoom } from '#lib/facilities/operations/listing';
import type { Bookable, Reservation, ReservationEvent, Seen } from '#lib/facilities/reservations/model';
import { showReservation } from '#lib/facilities/reservations/operations/looking';
import { roomFor } from '#lib/facilities/reservations/operations/opening';
import type { Voice } from '#lib/i18n/voice';
import type { SignedIn } from '#lib/residents/model';
import { fieldsOf } from '#lib/web/fields';
import { firstOf, type SearchParams, wholeNumber } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { reservationsAddress } from '#lib/web/reserving-address';
import { type AtOwnDoor, residentAt, residentDoor } from '#lib/web/resident';
import { nothingHere } from '#lib/web/staff';

type AtReservations = AtOwnDoor & { who: Reserving; deputation: string; fields: Readonly<Record<string, string>> };

/** A door to one's own reservations, or under a deputation (`for`) to those of whom one acts for. */
export function ownReservationsDoor(open: (at: AtReservations) => Promise<Response>) {
  return residentDoor('/reservations', async (at) => {
    const deputation = firstOf(new URL(at.request.url).searchParams.get('for') ?? '');
    const who = await reservingAs(at.resident, deputation, at.now);
    return who ? open({ ...at, who, deputation, fields: await fieldsOf(at.request) }) : nothingHere();
  });
}

/** A door to one of them; `seen`: as it stood on the page from which the form came. */
export function reservationDoor(open: (at: AtReservations & { seen: Seen }) => Promise<Response>) {
  return ownReservationsDoor(async (at) => {
    const edition = wholeNumber(at.fields['edition']) || undefined;
    return open({ ...at, seen: { reference: at.params['reference'] ?? '', edition } });
  });
}

/** A page of one reservation: whose it is, what it is, and the room as it is now. */
export type ReservationPage = {
  resident: SignedIn;
  voice: Voice;
  now: Date;
  who: Reserving;
  deputation: string;
  reservation: Reservation;
  events: ReservationEvent[];
  bookable: Bookable;
  /** Undefined where the room is in the catalogue no more. */
  place: { room: ToldRoom; facility: ToldFacility } | undefined;
  office: string;
};

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** Everything such a page needs. What is not one's own is not there; who is signed out comes back after the sign-in. */
export async function reservationPage({ params, searchParams }: Props, below = ''): Promise<ReservationPage> {
  const [{ reference: asked }, query] = await Promise.all([params, searchParams]);
  const reference = firstOf(asked);
  const deputation = firstOf(query['for']);
  const resident = await residentAt(reservationsAddress(`/${reference}${below}`, deputation));
  const now = systemClock();
  const house = houseNow(now);
  const [voice, who] = await Promise.all([voiceOfRequest(), reservingAs(resident, deputation, now)]);
  const shown = who && (await showReservation(who.actor, reference, house));
  if (!who || !shown) notFound();
  const [bookable, place] = await Promise.all([roomFor(shown.reservation, house), showRoom(shown.reservation.room, voice)]);
  return { resident, voice, now, who, deputation, ...shown, bookable, place, office: place?.room.facts.office ?? generalOffice };
}
