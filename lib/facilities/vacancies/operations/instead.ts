import { published } from '#lib/catalogue/operations/published';
import { type Choice, type Times, timesFor } from '#lib/facilities/hours/choosing';
import type { Span } from '#lib/facilities/hours/model';
import { startsOn } from '#lib/facilities/hours/offered';
import { lengthOf, minutesOf, timeAt } from '#lib/facilities/hours/time-of-day';
import { type RoomAt, roomAt } from '#lib/facilities/operations/house';
import { vacanciesFrom } from '#lib/facilities/vacancies/operations/looking';
import { type DayAt, freeIn, type Offered } from '#lib/facilities/vacancies/rules';
import { freeFor } from '#lib/facilities/vacancies/wanted';

/** A time that is free: in which room, what to ask for, and when that is. */
export type Instead = { at: RoomAt; choice: Choice; from: string; to: string };

/** Most that are shown of each: a choice, not a list. */
const most = 6;

/** 先に予約されました: what else is free, at other times of that day in this room, and at this time in the other rooms of its facility that hold as many, the smallest first. */
export async function insteadOf(
  at: RoomAt,
  { day, from, to }: Times,
  people: number,
  now: Date,
): Promise<{ sameDay: Instead[]; elsewhere: Instead[] }> {
  const rooms = [at, ...(await siblingsOf(at, day, people))];
  const standing = await vacanciesFrom(rooms, day, 1, now);
  const dayOf = (slug: string): DayAt => standing.get(slug)?.[0] ?? { day, times: [] };
  const sameDay = freeIn(dayOf(at.slug)).flatMap((free) => insteadIn(at, choiceIn(at, day, free, { from, to })));
  const elsewhere = rooms.slice(1).flatMap((other) => {
    const free = freeFor(other.room.booking, dayOf(other.slug), { from, to });
    if (free.length === 0) return [];
    const isBySlots = other.room.booking.kind === 'slots';
    return insteadIn(other, isBySlots ? { day, slots: free.map(({ id }) => id) } : { day, from, to });
  });
  return { sameDay: sameDay.slice(0, most), elsewhere: elsewhere.slice(0, most) };
}

/** A free slot; of free hours as long as was lost, or as there is, as near to it as can be. */
function choiceIn(at: RoomAt, day: string, free: Offered, lost: Span): Choice {
  if (free.id !== '') return { day, slots: [free.id] };
  const length = Math.min(lengthOf(lost), lengthOf(free));
  const away = (from: string) => Math.abs(minutesOf(from) - minutesOf(lost.from));
  const starts = startsOn(at, day).filter(({ from }) => from >= free.from && minutesOf(from) + length <= minutesOf(free.to));
  const { from } = starts.sort((one, other) => away(one.from) - away(other.from))[0] ?? free;
  return { day, from, to: timeAt(minutesOf(from) + length) };
}

/** A choice, where the room's rules give it to anybody at all. */
function insteadIn(at: RoomAt, choice: Choice): Instead[] {
  const times = timesFor(choice, at);
  return times.ok ? [{ at, choice, from: times.value.from, to: times.value.to }] : [];
}

async function siblingsOf({ slug, room }: RoomAt, day: string, people: number): Promise<RoomAt[]> {
  const { rooms } = await published();
  const others = rooms
    .filter(({ slug: other, facts }) => facts.facility === room.facility && other !== slug && facts.capacity >= people)
    .sort((one, other) => one.facts.capacity - other.facts.capacity || one.facts.rank - other.facts.rank);
  return (await Promise.all(others.map((one) => roomAt(one.slug, day)))).flatMap((one) => one ?? []);
}
