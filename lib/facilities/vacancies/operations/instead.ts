import { published } from '#lib/catalogue/operations/published';
import type { Choice, Times } from '#lib/facilities/hours/choosing';
import { type RoomAt, roomAt } from '#lib/facilities/operations/house';
import { vacanciesFrom } from '#lib/facilities/vacancies/operations/looking';
import { type DayAt, freeFor, type Offered } from '#lib/facilities/vacancies/rules';

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
  const sameDay = freeFor(dayOf(at.slug), {}).map((time) => timeOf(at, day, [time]));
  const elsewhere = rooms.slice(1).flatMap((other) => {
    const free = freeFor(dayOf(other.slug), { from, to });
    if (free.length === 0) return [];
    return [isBySlots(free) ? timeOf(other, day, free) : { at: other, choice: { day, from, to }, from, to }];
  });
  return { sameDay: sameDay.slice(0, most), elsewhere: elsewhere.slice(0, most) };
}

const isBySlots = (times: readonly Offered[]) => times.every(({ id }) => id !== '');

function timeOf(at: RoomAt, day: string, times: readonly Offered[]): Instead {
  const from = times[0]?.from ?? '';
  const to = times.at(-1)?.to ?? '';
  const choice = isBySlots(times) ? { day, slots: times.map(({ id }) => id) } : { day, from, to };
  return { at, choice, from, to };
}

async function siblingsOf({ slug, room }: RoomAt, day: string, people: number): Promise<RoomAt[]> {
  const { rooms } = await published();
  const others = rooms
    .filter(({ slug: other, facts }) => facts.facility === room.facility && other !== slug && facts.capacity >= people)
    .sort((one, other) => one.facts.capacity - other.facts.capacity || one.facts.rank - other.facts.rank);
  return (await Promise.all(others.map((one) => roomAt(one.slug, day)))).flatMap((one) => one ?? []);
}
