import type { Asked } from '#lib/facilities/applying/asked';
import { type RoomAt, roomAt } from '#lib/facilities/operations/house';

/**
 * The room that is asked for, with the holidays from the first of its days on, whichever was chosen first; undefined for one
 * that is not there.
 */
export async function roomAsked({ room, times }: Asked): Promise<RoomAt | undefined> {
  return roomAt(room, times.map(({ day }) => day).sort()[0] ?? '');
}
