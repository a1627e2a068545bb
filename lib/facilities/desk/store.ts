import { and, asc, count, eq, gt, gte, inArray, lt, sum } from 'drizzle-orm';
import type { Reader } from '#db/client';
import { reservationEvents, reservations } from '#db/schema';
import type { Block } from '#lib/facilities/reservations/blocks/store';
import { liveStates, Reservation, type Span } from '#lib/facilities/reservations/model';

/** No use is longer than a day, so those that reach into a time begin at most so many quarters before it. */
const longestUse = 96;

const within = (rooms: readonly string[], { begins, ends }: Span) =>
  and(
    inArray(reservations.room, [...rooms]),
    gt(reservations.begins, begins - longestUse),
    lt(reservations.begins, ends),
    gt(reservations.ends, begins),
  );

/** The reservations of these rooms over a time whose room is still theirs, the first first. */
export async function liveIn(reader: Reader, rooms: readonly string[], span: Span): Promise<Reservation[]> {
  const rows = await reader
    .select()
    .from(reservations)
    .where(and(within(rooms, span), inArray(reservations.state, [...liveStates])))
    .orderBy(asc(reservations.begins), asc(reservations.reference));
  return rows.map((row) => Reservation.parse(row));
}

const isRequested = (rooms: readonly string[]) => and(inArray(reservations.room, [...rooms]), eq(reservations.state, 'requested'));

/** The applications for these rooms that wait for staff, the next use first, so many of them. */
export async function requestedOf(reader: Reader, rooms: readonly string[], limit: number): Promise<Reservation[]> {
  const rows = await reader
    .select()
    .from(reservations)
    .where(isRequested(rooms))
    .orderBy(asc(reservations.begins), asc(reservations.reference))
    .limit(limit);
  return rows.map((row) => Reservation.parse(row));
}

export async function countRequested(reader: Reader, rooms: readonly string[]): Promise<number> {
  const [row] = await reader.select({ count: count() }).from(reservations).where(isRequested(rooms));
  return row?.count ?? 0;
}

/** What a block has called off, the first use first. */
export async function calledOffBy(reader: Reader, { room, begins, ends, reason, madeAt }: Block, rooms: readonly string[]) {
  const lastEvent = and(eq(reservationEvents.reference, reservations.reference), eq(reservationEvents.number, reservations.edition));
  const byThisBlock = and(gte(reservationEvents.at, madeAt), eq(reservationEvents.by, 'staff'), eq(reservationEvents.reason, reason));
  const rows = await reader
    .select({ reservation: reservations })
    .from(reservations)
    .innerJoin(reservationEvents, lastEvent)
    .where(and(within([room, ...rooms], { begins, ends }), eq(reservations.state, 'cancelled'), byThisBlock))
    .orderBy(asc(reservations.begins));
  return rows.map(({ reservation }) => Reservation.parse(reservation));
}

/** What became of the uses of a room that begin in a time, counted by class and state; a no-show is a state of its own. */
export type Counted = {
  room: string;
  class: string;
  state: Reservation['state'] | 'no-show';
  reservations: number;
  quarters: number;
  people: number;
};

/** Counts the uses that begin in a time; nobody's name is read. */
export async function countUses(reader: Reader, rooms: readonly string[], span: Span): Promise<Counted[]> {
  const { room, applicantClass, state, begins, ends, people, reference } = reservations;
  const beginning = and(inArray(room, [...rooms]), gte(begins, span.begins), lt(begins, span.ends));
  const sums = { reservations: count(), begins: sum(begins), ends: sum(ends), people: sum(people) };
  const [all, missed] = await Promise.all([
    reader
      .select({ room, applicantClass, state, ...sums })
      .from(reservations)
      .where(beginning)
      .groupBy(room, applicantClass, state),
    reader
      .select({ room, applicantClass, ...sums })
      .from(reservations)
      .innerJoin(reservationEvents, and(eq(reservationEvents.reference, reference), eq(reservationEvents.act, 'no-show')))
      .where(beginning)
      .groupBy(room, applicantClass),
  ]);
  const noShows = missed.map((row) => ({ ...row, state: 'no-show' as const }));
  return [...all.map((row) => ({ ...row, state: Reservation.shape.state.parse(row.state) })), ...noShows].map(
    ({ applicantClass: of, begins: first, ends: last, people: heads, ...rest }) => ({
      ...rest,
      class: of,
      quarters: Number(last) - Number(first),
      people: Number(heads),
    }),
  );
}
