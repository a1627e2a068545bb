import { dayOf } from '#lib/calendar/day';
import type { Typed } from '#lib/procedures/answer-types/answer-type';
import { askedIn } from '#lib/procedures/journey/asked';
import { withStep } from '#lib/procedures/journey/controls';
import { seenControl } from '#lib/procedures/journey/journey';
import type { ProcedureFacts } from '#lib/procedures/model';
import { isForAnother } from '#lib/procedures/who/own-answers';
import { typedInForm } from './form-values.ts';

/** What stands in a step now with what was typed in the others; whether it was seen stays as it was before. */
export function typedAt(element: HTMLElement, facts: ProcedureFacts, step: string, before: Typed): Record<string, string> {
  const form = element.querySelector('form');
  const seen = seenControl(step);
  const { [seen]: _, ...typed } = withStep(facts, step, before, form ? typedInForm(form) : {});
  return before[seen] ? { ...typed, [seen]: before[seen] } : typed;
}

/** Shows the questions that the answers so far ask for, hides those that they do not, and notes in the form which were seen. */
export function showAsked(element: HTMLElement, facts: ProcedureFacts, step: string, typed: Typed): void {
  const asked = askedIn(facts, step, typed, dayOf(new Date()));
  for (const field of element.querySelectorAll<HTMLElement>('[data-field]')) field.hidden = !asked.has(field.dataset['field'] ?? '');
  const reminder = element.querySelector<HTMLElement>('[data-for-another]');
  if (reminder) reminder.hidden = !isForAnother(typed);
  const shown = element.querySelector('form')?.elements.namedItem('_shown');
  if (shown instanceof HTMLInputElement) shown.value = [...asked].join(' ');
}
