import type { Day } from '#lib/calendar/day';
import type { AnswerFault, Typed } from '#lib/procedures/answer-types/answer-type';
import { fieldsAsked, readStep } from '#lib/procedures/journey/answers';
import { type Answers, holds } from '#lib/procedures/journey/conditions';
import type { ProcedureFacts } from '#lib/procedures/model';

/** A step on the way, with what is wrong in it; none of them is behind one that is not done. */
export type JourneyStep = { id: string; isDone: boolean; faults: Readonly<Record<string, AnswerFault>> };

/**
 * The way through a procedure as far as the answers lead: never stored, always worked out from what was typed, so that a
 * changed answer changes the way and what was typed on the way before stays for whoever turns back.
 */
export type Journey = {
  steps: readonly JourneyStep[];
  answers: Answers;
  /** Where it cannot go on online: the id of the exit. */
  exit: string | undefined;
  /** The first step that is not done; undefined at an exit, and where all can be checked and sent. */
  next: string | undefined;
  /** How many steps are still to come after `next`, as far as the answers tell. */
  ahead: number;
};

/**
 * The control that each step's form has besides its fields: whoever has sent the form has seen the step, which nothing else
 * tells of one that may be left open. No field is called so.
 */
export const seenControl = (step: string) => `_seen.${step}`;

/** Works out the way; pure, so that a phone without network finds the same one. */
export function journeyOf(facts: ProcedureFacts, typed: Typed, today: Day): Journey {
  const steps: JourneyStep[] = [];
  let answers: Answers = {};
  for (const [place, { id }] of facts.steps.entries()) {
    if (!isAsked(facts, place, answers, today)) continue;
    const read = readStep({ facts, typed, today }, id, answers);
    answers = { ...answers, ...read.answers };
    const isDone = Object.keys(read.faults).length === 0 && (typed[seenControl(id)] ?? '') !== '';
    steps.push({ id, isDone, faults: read.faults });
    if (!isDone) return { steps, answers, exit: undefined, next: id, ahead: aheadOf(facts, place, answers, today) };
    const exit = facts.exits.find((one) => one.step === id && holds(one.when, answers, today));
    if (exit) return { steps, answers, exit: exit.id, next: undefined, ahead: 0 };
  }
  return { steps, answers, exit: undefined, next: undefined, ahead: 0 };
}

/** Where the way leads after a step, or from one that is not on it: the next step, or where all is checked, which also says when it cannot go on. */
export function nextAfter({ steps, next }: Pick<Journey, 'steps' | 'next'>, step: string): string {
  const place = steps.findIndex(({ id }) => id === step);
  return (place < 0 ? next : steps[place + 1]?.id) ?? 'check';
}

/** Whether a step is asked for at all: where its own conditions hold, and at least one of its fields is asked for. */
export function isAsked(facts: ProcedureFacts, place: number, answers: Answers, today: Day): boolean {
  const step = facts.steps[place];
  return step !== undefined && holds(step.when, answers, today) && fieldsAsked(facts, step.id, answers, today).length > 0;
}

const aheadOf = (facts: ProcedureFacts, place: number, answers: Answers, today: Day) =>
  facts.steps.filter((_, other) => other > place && isAsked(facts, other, answers, today)).length;
