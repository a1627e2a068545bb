import type { Writer } from '#db/client';
import { charge } from '#lib/facilities/payments/operations/charging';
import { blocksOver, holdBlock } from '#lib/facilities/reservations/blocks/store';
import { claim, giveUp, takenQuarters } from '#lib/facilities/reservations/claims/store';
import type { Reservation, Span } from '#lib/facilities/reservations/model';
import { eventOf, tellOf } from '#lib/facilities/reservations/operations/recording';
import { claimsOf, heldUntil, quarterAt, shareCells } from '#lib/facilities/reservations/rules';
import { addEvents, addReservations } from '#lib/facilities/reservations/store';
import { removeWish, type Wish, wishesOver } from '#lib/facilities/reservations/waiting/store';
import { newReference } from '#lib/id';

/** Cells in a time. */
export type Place = { cells: readonly string[]; span: Span };

/** Where a reservation is, with its preparation. */
export const placeOf = ({ cells, occupiedFrom, occupiedUntil }: Omit<Wish, 'id'> | Reservation): Place => ({
  cells,
  span: { begins: occupiedFrom, ends: occupiedUntil },
});

/**
 * What becomes of a place that was given up, inside that transaction: blocks over it take their part, then the first in
 * the waiting list whose wish fits has it held, then the next.
 */
export async function passOn(writer: Writer, { cells, span }: Place, now: Date): Promise<void> {
  // Held, so that nobody lifts it meanwhile and leaves its claims to nobody.
  for (const block of await blocksOver(writer, span))
    if (shareCells(block.cells, cells) && (await holdBlock(writer, block.id))) await claim(writer, claimsOf(block.id, block.cells, block));
  for (const wish of await wishesOver(writer, span, quarterAt(now))) if (shareCells(wish.cells, cells)) await offer(writer, wish, now);
}

/** Holds what somebody waits for, if nobody has it; false when it is not all free. */
export async function offer(writer: Writer, wish: Wish, now: Date): Promise<boolean> {
  const { cells, span } = placeOf(wish);
  // Looking costs less than claiming half of it and giving that up.
  if ([...(await takenQuarters(writer, cells, span)).values()].some((taken) => taken.length > 0)) return false;
  const reservation = offered(wish, now);
  const missing = await claim(writer, claimsOf(reservation.reference, cells, span));
  // On PostgreSQL another may claim, or he may leave the line, between two looks.
  if (missing.size > 0 || !(await removeWish(writer, wish.id))) {
    await giveUp(writer, [reservation.reference]);
    return false;
  }
  await addReservations(writer, [reservation]);
  await charge(writer, [reservation], now);
  const happened = { act: 'offered', by: 'city' } as const;
  await addEvents(writer, [eventOf(reservation, happened, now)]);
  await tellOf(writer, reservation, happened, 1, now);
  return true;
}

function offered({ id: _, applicant: __, request, offerHours, joinedAt: ___, ...place }: Wish, now: Date): Reservation {
  const reference = newReference();
  return {
    ...place,
    ...request,
    ...{ reference, application: reference, state: 'held', offered: true, edition: 1, madeAt: now },
    dueAt: heldUntil(offerHours, place, now),
  };
}
