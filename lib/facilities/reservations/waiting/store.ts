import { and, asc, eq, gt, lt, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader, Writer } from '#db/client';
import { reservationWishes } from '#db/schema';
import { type Span, WishRequest } from '#lib/facilities/reservations/model';

const Wish = z.object({
  id: z.int(),
  applicant: z.string(),
  residentId: z.string().nullable(),
  groupId: z.string().nullable(),
  room: z.string(),
  cells: z.array(z.string()),
  begins: z.int(),
  ends: z.int(),
  occupiedFrom: z.int(),
  occupiedUntil: z.int(),
  request: WishRequest,
  offerHours: z.int(),
  joinedAt: z.date(),
});
/** A place in the waiting list: the lowest number is the first. */
export type Wish = z.infer<typeof Wish>;

/** Puts somebody at the end of the line; undefined when he stands in it for this already. */
export async function addWish(writer: Writer, wish: Omit<Wish, 'id'>): Promise<number | undefined> {
  const [added] = await writer.insert(reservationWishes).values(wish).onConflictDoNothing().returning({ id: reservationWishes.id });
  return added?.id;
}

/** Those who wait for anything in a time and could still use it, in the order of the line. */
export async function wishesOver(reader: Reader, { begins, ends }: Span, after: number): Promise<Wish[]> {
  const over = and(lt(reservationWishes.occupiedFrom, ends), gt(reservationWishes.occupiedUntil, begins));
  const rows = await reader
    .select()
    .from(reservationWishes)
    .where(and(over, gt(reservationWishes.begins, after)))
    .orderBy(asc(reservationWishes.id));
  return rows.map((row) => Wish.parse(row));
}

/** All who wait for a time after a quarter, in the order of the line, so many. */
export async function wishesAfter(reader: Reader, quarter: number, limit: number): Promise<Wish[]> {
  const rows = await reader
    .select()
    .from(reservationWishes)
    .where(gt(reservationWishes.begins, quarter))
    .orderBy(asc(reservationWishes.id))
    .limit(limit);
  return rows.map((row) => Wish.parse(row));
}

export async function findWish(reader: Reader, id: number): Promise<Wish | undefined> {
  const [row] = await reader.select().from(reservationWishes).where(eq(reservationWishes.id, id));
  return row && Wish.parse(row);
}

export async function wishesOf(reader: Reader, residentId: string): Promise<Wish[]> {
  const rows = await reader
    .select()
    .from(reservationWishes)
    .where(eq(reservationWishes.residentId, residentId))
    .orderBy(asc(reservationWishes.begins));
  return rows.map((row) => Wish.parse(row));
}

/** Takes somebody out of the line; false when he is not in it any more. */
export async function removeWish(writer: Writer, id: number): Promise<boolean> {
  const removed = await writer.delete(reservationWishes).where(eq(reservationWishes.id, id)).returning({ id: reservationWishes.id });
  return removed.length > 0;
}

/** Whether anybody waits for a time that has begun. */
export async function areWishesPast(reader: Reader, quarter: number): Promise<boolean> {
  return (await reader.$count(reservationWishes, lte(reservationWishes.begins, quarter))) > 0;
}

export async function removePastWishes(writer: Writer, quarter: number): Promise<void> {
  await writer.delete(reservationWishes).where(lte(reservationWishes.begins, quarter));
}

export async function removeWishesOf(writer: Writer, residentId: string): Promise<void> {
  await writer.delete(reservationWishes).where(eq(reservationWishes.residentId, residentId));
}
