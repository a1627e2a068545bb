import { asc, eq, lte } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { procedureLetters } from '#db/schema';

/** A letter that has not gone out: its name, the application it is about, what it tells, and when it is tried next. */
export type WaitingLetter = typeof procedureLetters.$inferSelect;

/** Lays a letter down to be sent; one that is told again under its name is told once. */
export async function addLetter(writer: Writer, letter: Omit<WaitingLetter, 'attempts'>): Promise<void> {
  await writer
    .insert(procedureLetters)
    .values({ ...letter, attempts: 0 })
    .onConflictDoNothing();
}

/** Letters that are due, the longest waiting first. */
export async function lettersDue(reader: Reader, now: Date, limit: number): Promise<WaitingLetter[]> {
  return reader.select().from(procedureLetters).where(lte(procedureLetters.dueAt, now)).orderBy(asc(procedureLetters.dueAt)).limit(limit);
}

/** Puts off a letter that was tried and not taken. */
export async function putOffLetter(writer: Writer, { id, attempts }: Pick<WaitingLetter, 'id' | 'attempts'>, dueAt: Date): Promise<void> {
  await writer
    .update(procedureLetters)
    .set({ dueAt, attempts: attempts + 1 })
    .where(eq(procedureLetters.id, id));
}

/** Forgets a letter that went out, or never will. */
export async function removeLetter(writer: Writer, { id }: Pick<WaitingLetter, 'id'>): Promise<void> {
  await writer.delete(procedureLetters).where(eq(procedureLetters.id, id));
}
