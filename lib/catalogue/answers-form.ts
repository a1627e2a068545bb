import { isDay } from '#lib/calendar/day';
import type { Question } from '#lib/catalogue/kinds/life-event';
import type { Answers } from '#lib/catalogue/rules/checklist';

/** What is wrong with one field of a questionnaire, and what stood in it. */
export type AnswerFault = { field: string; code: 'date' | 'count'; value: string };

export type ReadAnswers = {
  /** As typed, to fill the form again. */
  typed: Readonly<Record<string, string>>;
  answers: Answers;
  happened: string | undefined;
  faults: AnswerFault[];
  /** Whether anything was asked for at all, or the bare questionnaire was opened. */
  sent: boolean;
};

const mostPeople = 20;

/**
 * Reads a questionnaire's answers from an address. Sloppy digits (full width, spaces) are
 * understood; a question left open is no fault; what cannot be understood is named and kept.
 */
export function readAnswers(questions: readonly Question[], query: Readonly<Record<string, string | string[] | undefined>>): ReadAnswers {
  const typed: Record<string, string> = {};
  for (const field of ['date', ...questions.map((question) => question.id)]) {
    const value = query[field];
    const one = Array.isArray(value) ? value[0] : value;
    if (one !== undefined && one.trim() !== '') typed[field] = one.normalize('NFKC').trim().slice(0, 40);
  }
  const faults: AnswerFault[] = [];
  const answers: Record<string, 'yes' | 'no' | number> = {};
  for (const { id, kind } of questions) {
    const value = typed[id];
    if (value === undefined) continue;
    if (kind === 'count') {
      const count = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
      if (count <= mostPeople) answers[id] = count;
      else faults.push({ field: id, code: 'count', value });
    } else if (value === 'yes' || value === 'no') answers[id] = value;
  }
  const date = typed['date'];
  const happened = date !== undefined && isDay(date) ? date : undefined;
  if (date !== undefined && happened === undefined) faults.unshift({ field: 'date', code: 'date', value: date });
  return { typed, answers, happened, faults, sent: query['step'] === 'checklist' };
}
