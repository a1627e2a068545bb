import { and, eq, gt, gte, lte } from 'drizzle-orm';
import type { Reader } from '#db/client';
import { reservations } from '#db/schema';
import { Reservation, type Span } from '#lib/facilities/reservations/model';

/** What is confirmed and begins and ends within a time. */
export async function usedBetween(reader: Reader, { begins, ends }: Span): Promise<Reservation[]> {
  const within = and(gte(reservations.begins, begins), gt(reservations.ends, begins), lte(reservations.ends, ends));
  const rows = await reader
    .select()
    .from(reservations)
    .where(and(within, eq(reservations.state, 'confirmed')));
  return rows.map((row) => Reservation.parse(row));
}

/** Holds that end between two moments. */
export async function heldUntilBetween(reader: Reader, from: Date, to: Date): Promise<Reservation[]> {
  const ending = and(gt(reservations.dueAt, from), lte(reservations.dueAt, to));
  const rows = await reader
    .select()
    .from(reservations)
    .where(and(ending, eq(reservations.state, 'held')));
  return rows.map((row) => Reservation.parse(row));
}
