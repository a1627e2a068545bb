import { published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import type { Slot } from '#lib/facilities/draw/model';
import { slotName } from '#lib/facilities/draws/rules';
import type { RoomText } from '#lib/facilities/model';
import type { Voice } from '#lib/i18n/voice';

/** What rooms, their facilities and their slots are called to a reader; their slugs (no facility), where the catalogue has them no more. */
export type DrawNames = {
  room: (slug: string) => string;
  facility: (room: string) => string;
  slot: (slot: Slot) => string;
  /** Everything that is said of a room. */
  text: (slug: string) => RoomText | undefined;
};

export async function drawNames(voice: Voice): Promise<DrawNames> {
  const all = await published();
  const rooms = new Map(all.rooms.map((room) => [room.slug, tell(room, voice).text]));
  const facilities = new Map(all.facilities.map((facility) => [facility.slug, tell(facility, voice).text.title]));
  const facilityOf = new Map(all.rooms.map(({ slug, facts }) => [slug, facilities.get(facts.facility) ?? '']));
  return {
    text: (slug) => rooms.get(slug),
    room: (slug) => rooms.get(slug)?.title ?? slug,
    facility: (room) => facilityOf.get(room) ?? '',
    slot: (slot) => rooms.get(slot.room)?.slots[slotName(slot)] ?? slotName(slot),
  };
}
