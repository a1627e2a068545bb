import type { Day } from '#lib/calendar/day';
import { minutesOf, timeAt } from '#lib/facilities/hours/time-of-day';
import type { RoomFacts } from '#lib/facilities/model';
import type { Offered } from '#lib/facilities/vacancies/rules';

type Room = { slug: string; facts: Pick<RoomFacts, 'facility' | 'booking'> };

/** A room's calendar, without the locale. */
export function roomPath({ slug, facts }: Room): string {
  return `/facilities/${facts.facility}/${slug}`;
}

/** What a time of a room costs. Of free hours it is the first, as short as can be had: the page lets it be chosen. */
export function timePath(room: Room, day: Day, time: Offered, people = ''): string {
  const query = new URLSearchParams({ time: `${day}@${whatOf(room, time)}`, ...(people && { people }) });
  return `${roomPath(room)}/fee?${query}`;
}

function whatOf({ facts: { booking } }: Room, { id, from }: Offered): string {
  return booking.kind === 'free' ? `${from}-${timeAt(minutesOf(from) + booking.least)}` : id;
}
