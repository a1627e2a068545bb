import { published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import type { Slot } from '#lib/facilities/draw/model';
import { slotName } from '#lib/facilities/draws/rules';
import type { RoomText } from '#lib/facilities/model';
import type { Voice } from '#lib/i18n/voice';

/** What rooms and their slots are called to a reader; their slugs, where the catalogue has them no more. */
export type DrawNames = {
  room: (slug: string) => string;
  slot: (slot: Slot) => string;
  /** Everything that is said of a room. */
  text: (slug: string) => RoomText | undefined;
};

export async function drawNames(voice: Voice): Promise<DrawNames> {
  const rooms = new Map((await published()).rooms.map((room) => [room.slug, tell(room, voice).text]));
  return {
    text: (slug) => rooms.get(slug),
    room: (slug) => rooms.get(slug)?.title ?? slug,
    slot: (slot) => rooms.get(slot.room)?.slots[slotName(slot)] ?? slotName(slot),
  };
}
