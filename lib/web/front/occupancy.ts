/** By which a page says what was taken in the room that it shows, as it read it: a mark. */
export const occupancyName = 'occupancy';

/** A room's calendar among the public pages, and the day that it is asked for. */
export type CalendarAddress = { room: string; day: string };

const calendar = /^\/[^/?]+\/facilities\/(?!draws\/)[a-z0-9-]+\/([a-z0-9-]+)(?:\?day=([a-z0-9-]+))?$/;

/** Which calendar an address is; undefined for every other page. */
export function calendarAt(url: string): CalendarAddress | undefined {
  const [, room, day = ''] = calendar.exec(url) ?? [];
  return room === undefined ? undefined : { room, day };
}
