import { read, write } from '#db/client';
import { type QuestionFault, QuestionText, questionKeptDays } from '#lib/answers/model';
import { maskPersonal } from '#lib/answers/rules';
import {
  addQuestion,
  countOpenQuestions,
  deleteExpiredQuestions,
  openQuestions,
  questionByFormKey,
  questionByReference,
  type StoredQuestion,
} from '#lib/answers/store';
import type { Locale } from '#lib/i18n/locales';
import { newReference } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';

/**
 * Leaves a question for the staff and gives its reference. The same form sent twice is one
 * question with one reference. Nothing that names a person is stored.
 */
export async function leaveQuestion(
  input: { question: string; formKey: string; locale: Locale },
  now: Date,
): Promise<Result<string, QuestionFault>> {
  const checked = QuestionText.safeParse(input.question);
  if (!checked.success) return refused(checked.error.issues[0]?.message === 'question-empty' ? 'question-empty' : 'question-too-long');
  const { formKey, locale } = input;
  const expiresAt = new Date(now.getTime() + questionKeptDays * 86_400_000);
  return write(async (writer) => {
    await deleteExpiredQuestions(writer, now);
    const question = { reference: newReference(), formKey, locale, question: maskPersonal(checked.data), askedAt: now, expiresAt };
    const stored = (await addQuestion(writer, question)) ?? (await questionByFormKey(writer, formKey));
    return ok(stored?.reference ?? question.reference);
  });
}

/** A left question by its reference, while it is kept. */
export async function findQuestion(reference: string, now: Date): Promise<StoredQuestion | undefined> {
  const question = await questionByReference(read, reference.toUpperCase());
  return question && question.expiresAt > now ? question : undefined;
}

/** The questions that wait for an answer, newest first, at most 200. */
export async function listQuestions(now: Date): Promise<StoredQuestion[]> {
  return openQuestions(read, now);
}

/** How many questions wait for an answer. */
export async function countQuestions(now: Date): Promise<number> {
  return countOpenQuestions(read, now);
}
