import type { Day } from '#lib/calendar/day';
import type { AnswerFault, Typed } from '#lib/procedures/answer-types/answer-type';
import { fieldsAsked, readStep } from '#lib/procedures/journey/answers';
import { type Answers, holds } from '#lib/procedures/journey/conditions';
import { journeyOf, seenControl } from '#lib/procedures/journey/journey';
import type { ProcedureFacts } from '#lib/procedures/model';

/** A paper as it was keyed in: what it says, everything that is wrong with it by the names of the controls, and the exit it takes. */
export type Sheet = {
  typed: Record<string, string>;
  answers: Answers;
  faults: Readonly<Record<string, AnswerFault>>;
  exit: string | undefined;
};

/**
 * Reads all steps of a procedure at once, as a clerk keys a paper in: by the same rules as somebody who walks through, but
 * without stopping at the first fault, and without the papers that were shown at the counter or lie in the folder.
 */
export function sheetOf(facts: ProcedureFacts, form: Typed, today: Day): Sheet {
  const typed = { ...form, ...Object.fromEntries(facts.steps.map(({ id }) => [seenControl(id), 'on'])) };
  let answers: Answers = {};
  const faults: Record<string, AnswerFault> = {};
  for (const { id, when } of facts.steps) {
    if (!holds(when, answers, today) || fieldsAsked(facts, id, answers, today).length === 0) continue;
    const read = readStep({ facts, typed, today }, id, answers);
    answers = { ...answers, ...read.answers };
    Object.assign(faults, withoutPapers(facts, typed, read.faults));
  }
  const journey = journeyOf(facts, typed, today);
  // At an exit nothing more is asked, and what was written after it is nobody's fault.
  if (journey.exit !== undefined) return { typed, answers: journey.answers, faults: {}, exit: journey.exit };
  return { typed, answers, faults, exit: undefined };
}

/** What is wrong, but for papers of which no file came. */
function withoutPapers({ fields }: ProcedureFacts, typed: Typed, faults: Sheet['faults']): Sheet['faults'] {
  const papers = new Set(fields.flatMap(({ id, type }) => (type === 'documents' ? [id] : [])));
  const isAway = (control: string) => papers.has(control.split('.').at(-1) ?? '') && (typed[control] ?? '').trim() === '';
  return Object.fromEntries(Object.entries(faults).filter(([control]) => !isAway(control)));
}
