import { published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import { nameOfGroup } from '#lib/facilities/applicants/operations/choosing';
import type { Quotation } from '#lib/facilities/fees/model';
import type { RoomText } from '#lib/facilities/model';
import { type Money, moneyOf } from '#lib/facilities/payments/operations/looking';
import { quotedIn } from '#lib/facilities/payments/rules';
import type { Reservation } from '#lib/facilities/reservations/model';
import { reductionsNamed } from '#lib/facilities/telling/quotation';
import { facilityWords } from '#lib/i18n/facility-words';
import type { Voice } from '#lib/i18n/voice';
import { showProfile } from '#lib/residents/operations/profile';

/** Where a room is, in a language; a room that is in the catalogue no more has its slug for a name. */
export type Place = { room: string; facility: string; phone: string; text: RoomText | undefined };

/** What a paper about a reservation's money needs: whoever asks has been shown the reservation. */
export type Paper = Money & { reservation: Reservation; quotation: Quotation | undefined; place: Place };

export async function placeOfRoom(slug: string, voice: Voice): Promise<Place> {
  const { rooms, facilities } = await published();
  const room = rooms.find((one) => one.slug === slug);
  const facility = facilities.find((one) => one.slug === room?.facts.facility);
  const text = room && tell(room, voice).text;
  return {
    room: text?.title ?? slug,
    facility: facility ? tell(facility, voice).text.title : '',
    phone: facility?.facts.phone ?? '',
    text,
  };
}

/** 請求書・領収書: the reservation with its money and the words for its room. */
export async function paperOf(reservation: Reservation, voice: Voice): Promise<Paper> {
  const [money, place] = await Promise.all([moneyOf(reservation), placeOfRoom(reservation.room, voice)]);
  return { ...money, reservation, quotation: quotedIn(reservation.quotation), place };
}

/** To whom a paper is made out: a group's to the group, whoever of its members opens it; else to whose it is. '' is written by hand. */
export async function addresseeOf({ groupId, residentId }: Pick<Reservation, 'groupId' | 'residentId'>): Promise<string> {
  if (groupId !== null) return (await nameOfGroup(groupId)) ?? '';
  return residentId === null ? '' : ((await showProfile({ residentId })).name ?? '');
}

/** How rooms are called on the desk's lists, by their slugs. */
export type PlaceOf = (room: string) => { room: string; facility: string; reductions: (ids: readonly string[]) => string };

/** The names of all rooms at once, for lists; those of reductions as the room's texts have them. */
export async function placeNames(voice: Voice): Promise<PlaceOf> {
  const { rooms, facilities } = await published();
  const titles = new Map(facilities.map((facility) => [facility.slug, tell(facility, voice).text.title]));
  const texts = new Map(
    rooms.map((room) => [room.slug, { facility: titles.get(room.facts.facility) ?? '', text: tell(room, voice).text }]),
  );
  return (slug) => {
    const { facility = '', text } = texts.get(slug) ?? {};
    return { room: text?.title ?? slug, facility, reductions: (ids) => reductionsNamed(ids, text, facilityWords(voice)) };
  };
}

/** The facilities by their slugs, for the lists of what went through the till. */
export async function facilityNames(voice: Voice): Promise<(slug: string) => string | undefined> {
  const { facilities } = await published();
  const names = new Map(facilities.map((facility) => [facility.slug, tell(facility, voice).text.title]));
  return (slug) => names.get(slug);
}
