import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { entryNotes } from '#db/schema';

export type EntryNote = typeof entryNotes.$inferSelect;

/** The notes that nobody has dealt with, the oldest first. */
export async function openNotes(reader: Reader): Promise<EntryNote[]> {
  return reader.select().from(entryNotes).where(isNull(entryNotes.doneAt)).orderBy(asc(entryNotes.notedAt));
}

export async function addNote(writer: Writer, note: EntryNote): Promise<void> {
  await writer.insert(entryNotes).values(note);
}

/** Marks a note as dealt with; false when it was, or is not there. */
export async function finishNote(writer: Writer, id: string, doneAt: Date): Promise<boolean> {
  const done = await writer
    .update(entryNotes)
    .set({ doneAt })
    .where(and(eq(entryNotes.id, id), isNull(entryNotes.doneAt)))
    .returning({ id: entryNotes.id });
  return done.length > 0;
}

export async function removeNotes(writer: Writer): Promise<void> {
  await writer.delete(entryNotes);
}
