import { desc, eq, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader, Writer } from '#db/client';
import { deletionDays } from '#db/schema';

const Counts = z.record(z.string(), z.number());
export type DeletionDay = { day: string; lookedAt: Date; counts: Record<string, number> };

/** Adds what was deleted to its day's numbers. */
export async function addToDay(writer: Writer, { day, lookedAt, counts }: DeletionDay): Promise<void> {
  const [known] = await writer.select().from(deletionDays).where(eq(deletionDays.day, day));
  const before = known ? Counts.parse(known.counts) : {};
  const sum = Object.fromEntries(Object.entries(counts).map(([what, count]) => [what, count + (before[what] ?? 0)]));
  await writer
    .insert(deletionDays)
    .values({ day, lookedAt, counts: sum })
    .onConflictDoUpdate({ target: deletionDays.day, set: { lookedAt, counts: sum } });
}

/** The last days on which something was looked after, the newest first. */
export async function lastDays(reader: Reader, limit: number): Promise<DeletionDay[]> {
  const rows = await reader.select().from(deletionDays).orderBy(desc(deletionDays.day)).limit(limit);
  return rows.map(({ day, lookedAt, counts }) => ({ day, lookedAt, counts: Counts.parse(counts) }));
}

export async function removeDaysBefore(writer: Writer, day: string): Promise<void> {
  await writer.delete(deletionDays).where(lt(deletionDays.day, day));
}
