import { read } from '#db/client';
import { blocksOver } from '#lib/facilities/reservations/blocks/store';
import { takenQuarters } from '#lib/facilities/reservations/claims/store';
import type { Actor, Bookable, House, Reservation, ReservationEvent, Slot, Span } from '#lib/facilities/reservations/model';
import { isFor, roomFor } from '#lib/facilities/reservations/operations/opening';
import { occupiedBy, quarterAt, shareCells, spanOf } from '#lib/facilities/reservations/rules';
import { eventsOf, findReservation, reservationsOf } from '#lib/facilities/reservations/store';

/** The taken quarters of many rooms at once, each cell with its own: a calendar's month, a board's day. */
export async function takenIn(rooms: readonly Pick<Bookable, 'cells'>[], span: Span): Promise<Map<string, number[]>> {
  return takenQuarters(read, [...new Set(rooms.flatMap(({ cells }) => cells))], span);
}

/** Which of these rooms are free at a time, with the preparation of each; none for a time that does not exist. */
export async function freeRooms(rooms: readonly Bookable[], slot: Slot): Promise<Bookable[]> {
  const span = spanOf(slot);
  if (!span) return [];
  const wanted = rooms.map((room) => ({ room, occupied: occupiedBy(room, span) }));
  const whole = {
    begins: Math.min(...wanted.map(({ occupied }) => occupied.begins)),
    ends: Math.max(...wanted.map(({ occupied }) => occupied.ends)),
  };
  const taken = await takenIn(rooms, whole);
  const isTaken = (cell: string, { begins, ends }: Span) => (taken.get(cell) ?? []).some((quarter) => begins <= quarter && quarter < ends);
  return wanted.filter(({ room, occupied }) => !room.cells.some((cell) => isTaken(cell, occupied))).map(({ room }) => room);
}

/** Why staff keep a room closed at a time, as they wrote it for residents; undefined where they do not. */
export async function closedFor(room: Bookable, slot: Slot): Promise<string | undefined> {
  const span = spanOf(slot);
  const blocks = span ? await blocksOver(read, occupiedBy(room, span)) : [];
  return blocks.find(({ cells }) => shareCells(cells, room.cells))?.reason;
}

/** A reservation and what happened to it; undefined for whoever it is not for. */
export async function showReservation(
  actor: Actor,
  reference: string,
  house: House,
): Promise<{ reservation: Reservation; events: ReservationEvent[] } | undefined> {
  const reservation = await findReservation(read, reference);
  if (!reservation || !isFor(actor, reservation, await roomFor(reservation, house))) return undefined;
  return { reservation, events: await eventsOf(read, reference) };
}

/** Somebody's reservations that are not over yet, his groups' too, the next first. */
export async function ownReservations(actor: Extract<Actor, { by: 'applicant' }>, now: Date): Promise<Reservation[]> {
  return reservationsOf(read, actor, quarterAt(now));
}

/** All that is known of somebody's reservations and his groups', those of the last year too, by their time. */
export async function everyReservation(actor: Extract<Actor, { by: 'applicant' }>): Promise<Reservation[]> {
  return reservationsOf(read, actor, 0);
}

/** Those that were sent with a reservation, of which one is too. */
export async function sentWith(
  actor: Extract<Actor, { by: 'applicant' }>,
  { application, reference }: Reservation,
): Promise<Reservation[]> {
  return (await everyReservation(actor)).filter((one) => one.application === application && one.reference !== reference);
}
