import type { Day } from '#lib/calendar/day';
import { answerTypes } from '#lib/procedures/answer-types/all';
import type { Typed } from '#lib/procedures/answer-types/answer-type';
import { controlName } from '#lib/procedures/journey/answers';
import type { Answers } from '#lib/procedures/journey/conditions';
import type { ProcedureFacts, ProcedureField } from '#lib/procedures/model';
import { actorOf } from '#lib/procedures/who/actor';
import { isForAnother } from '#lib/procedures/who/own-answers';

/** Types whose answers are true beyond one case and long to type; and those that say by themselves of an applicant what they are. */
const personal: readonly ProcedureField['type'][] = ['date', 'name', 'address', 'phone', 'email', 'bank-account'];
const lasting: readonly ProcedureField['type'][] = [...personal, 'text', 'household-member'];

/** Whether two fields ask for the same, so that an answer to one may be offered for the other: by what core systems call both, or since both ask for the applicant's own. */
export function sameMeaning(one: ProcedureField, other: ProcedureField): boolean {
  if (one.type !== other.type || one.group !== undefined || other.group !== undefined || !lasting.includes(one.type)) return false;
  if (one.column !== undefined && one.column === other.column) return true;
  return one.own && other.own && personal.includes(one.type);
}

/** What was answered before, and in which form. */
export type Earlier = { facts: ProcedureFacts; answers: Answers };

/** An answer that is offered: to which field, what it is, and the controls filled in with it. */
export type OfferedAnswer = { field: ProcedureField; value: unknown; typed: Typed };

/**
 * The answers of an earlier form for the fields of a step that are asked for and in which nothing stands. What was said of
 * oneself is not offered for another, nor the other way round.
 */
export function answersOffered(
  facts: ProcedureFacts,
  { step, typed, asked, today }: { step: string; typed: Typed; asked: ReadonlySet<string>; today: Day },
  earlier: Earlier,
): OfferedAnswer[] {
  if (isForAnother(typed) !== (actorOf(earlier.answers) !== undefined)) return [];
  return facts.fields.flatMap((field) => {
    if (field.step !== step || field.type === 'group' || !asked.has(field.id)) return [];
    const parts = answerTypes[field.type].parts(field, []);
    // Which kind of account it is stands there before anybody has answered.
    if (parts.some((part) => part !== 'kind' && (typed[controlName(field.id, part)] ?? '') !== '')) return [];
    const value = earlier.facts.fields.filter((one) => sameMeaning(field, one)).map(({ id }) => earlier.answers[id]);
    const [answered] = value.filter((one) => one !== undefined);
    if (answered === undefined) return [];
    const written = answerTypes[field.type].write(answered);
    const given = Object.fromEntries(parts.map((part) => [part, written[part] ?? '']));
    const read = answerTypes[field.type].read(given, field, { today, options: [] });
    // What this form would not take is not offered.
    if (read.value === undefined || Object.keys(read.faults).length > 0) return [];
    const controls = Object.entries(given).map(([part, text]): [string, string] => [controlName(field.id, part), text]);
    return [{ field, value: answered, typed: Object.fromEntries(controls) }];
  });
}

/** Whether an answer is not to be read over somebody's shoulder: numbers by which money or papers are found. */
export const isSensitive = (field: ProcedureField) => field.type === 'bank-account' || (field.type === 'text' && field.format === 'digits');

/** A line with all but the last digits of its numbers hidden. */
export const hideDigits = (line: string) => line.replace(/\d(?=\d{3})/g, '●');

/** Whether something that a step asks for (the ids of its fields) still stands as the profile filled it in (prefill). */
export function isFromProfile(asked: ReadonlySet<string>, typed: Typed, known: Typed): boolean {
  return Object.entries(known).some(([name, value]) => value !== '' && typed[name] === value && asked.has(name.split('.')[0] ?? ''));
}
