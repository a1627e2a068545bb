import { read, write } from '#db/client';
import { AnswerToQuestion, type Turn } from '#lib/answers/model';
import { findQuestion } from '#lib/answers/operations/questions';
import { answeredQuestions, openQuestions, type StoredQuestion, saveAnswer, saveOffice } from '#lib/answers/questions/store';
import { turnOfQuestion } from '#lib/answers/talk/store';
import { record } from '#lib/audit/operations';
import { published } from '#lib/catalogue/operations/published';
import { ok, type Result, refused } from '#lib/result';
import { type AtDesk, wholeCityHall } from '#lib/staff/model';
import { type Holder, may } from '#lib/staff/rights';

export type AnsweringFault = 'not-found' | 'answer-empty' | 'answer-too-long' | 'answered-meanwhile' | 'office-missing';

/** A left question as it lies on the desk. */
export type QuestionOnDesk = {
  question: StoredQuestion;
  /** The turn of the talk that it was left after, where its words are still the same and kept. */
  turn: Turn | undefined;
  mayAnswer: boolean;
};

/** Whether a question is somebody's to answer: one of his office's, or one that nobody has sorted yet. */
export function mayAnswer(staff: Holder, { office }: Pick<StoredQuestion, 'office'>): boolean {
  return may(staff, 'questions.answer', office ?? undefined);
}

/** The questions that are kept: those that wait, the longest waiting first, and those answered, newest first. */
export async function listQuestions(now: Date): Promise<{ open: StoredQuestion[]; answered: StoredQuestion[] }> {
  const [open, answered] = await Promise.all([openQuestions(read, now), answeredQuestions(read, now)]);
  return { open, answered };
}

/** How many questions wait for this person's office, or to be sorted. */
export async function countWaiting(staff: Holder, now: Date): Promise<number> {
  const open = await openQuestions(read, now);
  return open.filter(({ office }) => office === null || staff.office === wholeCityHall || office === staff.office).length;
}

export async function openQuestion(staff: Holder, reference: string, now: Date): Promise<QuestionOnDesk | undefined> {
  const question = await findQuestion(reference, now);
  return question && { question, turn: await turnOfQuestion(read, question), mayAnswer: mayAnswer(staff, question) };
}

/** Gives a question to the office that knows. */
export async function handOver(staff: AtDesk, reference: string, office: string, now: Date): Promise<Result<string, AnsweringFault>> {
  const question = await findQuestion(reference, now);
  if (!question || question.answeredAt || !mayAnswer(staff, question)) return refused('not-found');
  if (!(await published()).offices.some(({ slug }) => slug === office)) return refused('office-missing');
  await write(async (writer) => {
    await saveOffice(writer, question.reference, office);
    const sides = { before: { office: question.office ?? '' }, after: { office } };
    await record(writer, staff, { act: 'questions.handed-over', subject: subjectOf(question), ...sides }, now);
  });
  return ok(question.reference);
}

/**
 * Answers a left question, or mends its answer. `seen` is when the answer that the form showed was written (ISO 8601,
 * '' for none): of two who answer at once, the second is told. The record does not say the words: they are deleted
 * with the question, as was promised.
 */
export async function answerQuestion(
  staff: AtDesk,
  reference: string,
  { answer, seen }: { answer: string; seen: string },
  now: Date,
): Promise<Result<string, AnsweringFault>> {
  const question = await findQuestion(reference, now);
  if (!question || !mayAnswer(staff, question)) return refused('not-found');
  const checked = AnswerToQuestion.safeParse(answer);
  if (!checked.success) return refused(checked.error.issues[0]?.message === 'answer-empty' ? 'answer-empty' : 'answer-too-long');
  const { answeredAt } = question;
  if ((answeredAt?.toISOString() ?? '') !== seen) return refused('answered-meanwhile');
  const said = { answer: checked.data, answeredBy: staff.id, answeredAt: now };
  const saved = await write(async (writer) => {
    const first = await saveAnswer(writer, question.reference, answeredAt, said);
    // Whoever answers what nobody has sorted answers for his office.
    if (first && question.office === null && staff.office !== wholeCityHall) await saveOffice(writer, question.reference, staff.office);
    if (first) await record(writer, staff, { act: 'questions.answered', subject: subjectOf(question) }, now);
    return first;
  });
  return saved ? ok(question.reference) : refused('answered-meanwhile');
}

const subjectOf = ({ reference }: StoredQuestion) => `question/${reference}`;
