import type { Day } from '#lib/calendar/day';
import type { Typed } from '#lib/procedures/answer-types/answer-type';
import { fieldsAsked } from '#lib/procedures/journey/answers';
import { type Answers, holds } from '#lib/procedures/journey/conditions';
import { typedInControls } from '#lib/procedures/journey/controls';
import { type Journey, journeyOf, seenControl } from '#lib/procedures/journey/journey';
import type { ProcedureFacts } from '#lib/procedures/model';

/** What somebody mends: which fields he was asked for, what he had typed when he sent it, and the day of that. */
export type Correcting = { facts: ProcedureFacts; asked: readonly string[]; before: Typed; day: Day };

/** What was typed with the corrections in it, the way as it leads then, and the fields that could be changed. */
export type Corrected = { typed: Record<string, string>; journey: Journey; fields: readonly string[] };

/**
 * Lays what is typed now over what was typed before: in the fields that were asked for, and in those that must be answered
 * because of them, such as what follows from another choice. Everything else stays as it was sent. It is read as on the day
 * on which it was sent: what was in time then is not late now.
 */
export function correct({ facts, asked, before, day }: Correcting, form: Typed): Corrected {
  const given = Object.entries(typedInControls(facts, form));
  const seen = facts.steps.map(({ id }) => [seenControl(id), 'on'] as const);
  for (let fields = [...asked]; ; ) {
    const isOpen = ([name]: readonly [string, string]) => fieldsOf(name).some((id) => fields.includes(id));
    const kept = Object.entries(before).filter((one) => !isOpen(one));
    const typed = Object.fromEntries([...kept, ...given.filter(isOpen), ...seen]);
    const journey = journeyOf(facts, typed, day);
    // Nothing was faulty when it was sent: what is now, and was not to be mended, is asked for only since something else was.
    const faulty = journey.steps.flatMap(({ faults }) => Object.keys(faults)).filter((name) => !isOpen([name, '']));
    if (faulty.length === 0) return { typed, journey, fields };
    fields = [...new Set([...fields, ...faulty.map((name) => fieldsOf(name).at(-1) ?? '')])];
  }
}

/** What stands in the form of a correction, and the fields that are open in it; a field in a group opens the whole of it. */
export type Mending = { typed: Record<string, string>; fields: ReadonlySet<string> };

/** The form of a correction: what was sent, and over it what was typed before the form came back. */
export function mending(correcting: Correcting, back: Typed): Mending {
  const { facts, before } = correcting;
  const isBack = Object.keys(back).length > 0;
  const corrected = correct(correcting, isBack ? back : before);
  const fields = new Set(facts.fields.flatMap(({ id, group }) => (corrected.fields.includes(id) ? [group ?? id] : [])));
  return { typed: isBack ? { ...corrected.typed, ...back } : { ...before }, fields };
}

/** The fields that were asked for and left empty: staff may ask for them again. */
export function leftEmpty(facts: ProcedureFacts, answers: Answers, day: Day): string[] {
  const asked = facts.steps.filter(({ when }) => holds(when, answers, day)).flatMap(({ id }) => fieldsAsked(facts, id, answers, day));
  return asked.filter(({ id, type }) => type !== 'notice' && answers[id] === undefined).map(({ id }) => id);
}

/** The field whose control it is; in a group the group, and the field in its row. */
function fieldsOf(control: string): string[] {
  const [field = '', row = '', inRow = ''] = control.split('.');
  return /^\d+$/.test(row) ? [field, inRow] : [field];
}
