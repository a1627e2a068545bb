import type { Day } from '#lib/calendar/day';
import type { Typed } from '#lib/procedures/answer-types/answer-type';
import { controlName, fieldsAsked, readStep, rowsTyped } from '#lib/procedures/journey/answers';
import type { Answers } from '#lib/procedures/journey/conditions';
import { isAsked } from '#lib/procedures/journey/journey';
import type { ProcedureFacts } from '#lib/procedures/model';

/** What was answered in the steps before one, as far as they are asked, whether or not they are done. */
function answersBefore(facts: ProcedureFacts, step: string, typed: Typed, today: Day): Answers {
  const place = facts.steps.findIndex(({ id }) => id === step);
  const answers: Record<string, unknown> = {};
  for (const [at, { id }] of facts.steps.slice(0, place).entries())
    if (isAsked(facts, at, answers, today)) Object.assign(answers, readStep({ facts, typed, today }, id, answers).answers);
  return answers;
}

/**
 * The fields that a step asks for after what was typed so far, by their names in the form: `has-spouse`, and `children.0.child`
 * in the rows of a group. Pure: a page shows by it what it asks, here and on the phone.
 */
export function askedIn(facts: ProcedureFacts, step: string, typed: Typed, today: Day): ReadonlySet<string> {
  const before = answersBefore(facts, step, typed, today);
  const answers: Answers = { ...before, ...readStep({ facts, typed, today }, step, before).answers };
  const asked = fieldsAsked(facts, step, answers, today).flatMap((field) => {
    if (field.type !== 'group') return [field.id];
    const rows = rowsTyped(field, typed);
    const given = answers[field.id];
    const inRows = rows.flatMap((row, place) => {
      const own: Answers = Array.isArray(given) ? (given[place] ?? {}) : {};
      return fieldsAsked(facts, step, { ...answers, ...own }, today, field.id).map(({ id }) => controlName(field.id, row, id));
    });
    return [field.id, ...inRows];
  });
  return new Set(asked);
}
