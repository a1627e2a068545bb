import { read, write } from '#db/client';
import { type QuestionFault, QuestionText, questionKeptDays } from '#lib/answers/model';
import { officeAfter } from '#lib/answers/operations/in-charge';
import {
  addQuestion,
  deleteExpiredQuestions,
  questionByFormKey,
  questionByReference,
  type StoredQuestion,
} from '#lib/answers/questions/store';
import { maskPersonal } from '#lib/answers/rules';
import { countTurn, turnAt } from '#lib/answers/talk/store';
import { dayOf } from '#lib/calendar/day';
import type { Locale } from '#lib/i18n/locales';
import { newReference } from '#lib/id';
import { readReference } from '#lib/reference';
import { ok, type Result, refused } from '#lib/result';

const unanswered = { answer: null, answeredBy: null, answeredAt: null };

/**
 * Leaves a question for the staff and gives its reference. The same form sent twice is one
 * question with one reference. Nothing that names a person is stored. A question left after a reply that did not help
 * goes to the office that the reply was about.
 */
export async function leaveQuestion(
  input: { question: string; formKey: string; locale: Locale; after?: { talk: string; number: number } | undefined },
  now: Date,
): Promise<Result<string, QuestionFault>> {
  const checked = QuestionText.safeParse(input.question);
  if (!checked.success) return refused(checked.error.issues[0]?.message === 'question-empty' ? 'question-empty' : 'question-too-long');
  const { formKey, locale, after } = input;
  const turn = after && (await turnAt(read, after.talk, after.number));
  const office = turn ? await officeAfter(turn.reply) : null;
  const expiresAt = new Date(now.getTime() + questionKeptDays * 86_400_000);
  return write(async (writer) => {
    const question = {
      reference: newReference(),
      formKey,
      locale,
      question: maskPersonal(checked.data),
      askedAt: now,
      expiresAt,
      ...unanswered,
      office,
    };
    const added = await addQuestion(writer, question);
    if (added && turn) await countTurn(writer, { day: dayOf(now), locale, outcome: 'handed-over' });
    const stored = added ?? (await questionByFormKey(writer, formKey));
    return ok(stored?.reference ?? question.reference);
  });
}

/** A left question by its reference, while it is kept. */
export async function findQuestion(reference: string, now: Date): Promise<StoredQuestion | undefined> {
  const question = await questionByReference(read, readReference(reference));
  return question && question.expiresAt > now ? question : undefined;
}

/** Forgets the questions whose time has passed. */
export async function forgetQuestions(now: Date): Promise<void> {
  await write((writer) => deleteExpiredQuestions(writer, now));
}
