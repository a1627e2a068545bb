import { desc, eq, gt, lt } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { questions } from '#db/schema';

export type StoredQuestion = typeof questions.$inferSelect;

/** Claims the form's key and stores the question; undefined when this key has been used. */
export async function addQuestion(writer: Writer, question: StoredQuestion): Promise<StoredQuestion | undefined> {
  const [added] = await writer.insert(questions).values(question).onConflictDoNothing().returning();
  return added;
}

export async function questionByFormKey(reader: Reader, formKey: string): Promise<StoredQuestion | undefined> {
  const [question] = await reader.select().from(questions).where(eq(questions.formKey, formKey));
  return question;
}

export async function questionByReference(reader: Reader, reference: string): Promise<StoredQuestion | undefined> {
  const [question] = await reader.select().from(questions).where(eq(questions.reference, reference));
  return question;
}

export async function deleteExpiredQuestions(writer: Writer, now: Date): Promise<void> {
  await writer.delete(questions).where(lt(questions.expiresAt, now));
}

/** Questions that have not expired, newest first. */
export async function openQuestions(reader: Reader, now: Date): Promise<StoredQuestion[]> {
  return reader.select().from(questions).where(gt(questions.expiresAt, now)).orderBy(desc(questions.askedAt)).limit(200);
}

export async function countOpenQuestions(reader: Reader, now: Date): Promise<number> {
  return reader.$count(questions, gt(questions.expiresAt, now));
}
