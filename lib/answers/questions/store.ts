import { and, asc, desc, eq, gt, isNotNull, isNull, lt } from 'drizzle-orm';
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

/** Questions that wait, the longest waiting first, at most 1,000. */
export async function openQuestions(reader: Reader, now: Date): Promise<StoredQuestion[]> {
  const waiting = and(gt(questions.expiresAt, now), isNull(questions.answeredAt));
  return reader.select().from(questions).where(waiting).orderBy(asc(questions.askedAt)).limit(1000);
}

/** Questions that were answered, the last asked first, at most 200. */
export async function answeredQuestions(reader: Reader, now: Date): Promise<StoredQuestion[]> {
  const answered = and(gt(questions.expiresAt, now), isNotNull(questions.answeredAt));
  return reader.select().from(questions).where(answered).orderBy(desc(questions.askedAt)).limit(200);
}

export async function saveOffice(writer: Writer, reference: string, office: string): Promise<void> {
  await writer.update(questions).set({ office }).where(eq(questions.reference, reference));
}

/** Writes an answer where none has been written since `seen`; false when somebody was faster. */
export async function saveAnswer(
  writer: Writer,
  reference: string,
  seen: Date | null,
  said: { answer: string; answeredBy: string; answeredAt: Date },
): Promise<boolean> {
  const unchanged = seen ? eq(questions.answeredAt, seen) : isNull(questions.answeredAt);
  const saved = await writer
    .update(questions)
    .set(said)
    .where(and(eq(questions.reference, reference), unchanged))
    .returning({ reference: questions.reference });
  return saved.length > 0;
}
