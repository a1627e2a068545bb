import { asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { trialQuestions } from '#db/schema';
import { type StoredTrial, Trial } from '#lib/answers/trials/model';

export async function findTrials(reader: Reader): Promise<StoredTrial[]> {
  const rows = await reader.select().from(trialQuestions).orderBy(asc(trialQuestions.addedAt), asc(trialQuestions.question));
  return rows.map((row) => ({ ...Trial.parse(row), id: row.id }));
}

/** Adds what is not asked yet in its language; gives how many that were. */
export async function addTrials(writer: Writer, trials: readonly StoredTrial[], addedAt: Date): Promise<number> {
  const rows = trials.map((trial) => ({ ...trial, addedAt }));
  if (rows.length === 0) return 0;
  const added = await writer.insert(trialQuestions).values(rows).onConflictDoNothing().returning({ id: trialQuestions.id });
  return added.length;
}

/** Removes a trial question; gives what it was. */
export async function removeTrial(writer: Writer, id: string) {
  const [removed] = await writer.delete(trialQuestions).where(eq(trialQuestions.id, id)).returning();
  return removed;
}

export async function removeTrials(writer: Writer): Promise<void> {
  await writer.delete(trialQuestions);
}
