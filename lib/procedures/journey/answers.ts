import type { Day } from '#lib/calendar/day';
import { answerTypes } from '#lib/procedures/answer-types/all';
import type { AnswerFault, FieldOf, Typed } from '#lib/procedures/answer-types/answer-type';
import { type Answers, holds } from '#lib/procedures/journey/conditions';
import type { ProcedureFacts, ProcedureField } from '#lib/procedures/model';

/** What was read of a step: its answers, and what is wrong by the name of the control in the form. */
export type StepReading = { answers: Answers; faults: Readonly<Record<string, AnswerFault>> };

type Reading = { facts: ProcedureFacts; typed: Typed; today: Day };

/** The name of a control: `born.year`, and `children.0.born.year` in the first row of a group. */
export const controlName = (...path: readonly (string | number)[]) => path.filter((part) => part !== '').join('.');

const isGroup = (field: ProcedureField): field is FieldOf<'group'> => field.type === 'group';

/** The options of a field, in their order. */
export const optionsOf = ({ options }: ProcedureFacts, field: string) =>
  options.filter((option) => option.field === field).map(({ id }) => id);

/** The fields that a step asks for after these answers, outside of groups or in the rows of one. */
export function fieldsAsked(facts: ProcedureFacts, step: string, answers: Answers, today: Day, group?: string): ProcedureField[] {
  return facts.fields.filter((field) => field.step === step && field.group === group && holds(field.when, answers, today));
}

/** Reads what was typed in a step, after the answers of the steps before. */
export function readStep(reading: Reading, step: string, before: Answers): StepReading {
  return readFields(reading, step, before, '');
}

function readFields(reading: Reading, step: string, before: Answers, row: string, group?: string): StepReading {
  const { facts, today } = reading;
  const answers: Record<string, unknown> = {};
  const faults: Record<string, AnswerFault> = {};
  const all = facts.fields.filter((field) => field.step === step && field.group === group);
  for (const field of all) {
    if (!holds(field.when, { ...before, ...answers }, today)) continue;
    const read = isGroup(field) ? readRows(reading, field, { ...before, ...answers }) : readField(reading, field, row);
    if (read.value !== undefined) answers[field.id] = read.value;
    Object.assign(faults, read.faults);
  }
  return { answers, faults };
}

type FieldReading = { value: unknown; faults: Readonly<Record<string, AnswerFault>> };

function readField({ facts, typed, today }: Reading, field: Exclude<ProcedureField, FieldOf<'group'>>, row: string): FieldReading {
  const type = answerTypes[field.type];
  const options = optionsOf(facts, field.id);
  const parts = type.parts(field, options);
  const nameOf = (part: string) => controlName(row, field.id, part);
  const given = Object.fromEntries(parts.map((part) => [part, typed[nameOf(part)] ?? '']));
  const { value, faults } = type.read(given, field, { today, options });
  const named = Object.fromEntries(Object.entries(faults).map(([part, fault]) => [nameOf(part), fault]));
  const isMissing = value === undefined && Object.keys(faults).length === 0 && !field.optional && parts.length > 0;
  return { value, faults: isMissing ? { [nameOf(parts[0] ?? '')]: missingIn(field) } : named };
}

/** What is said where nothing was answered. */
function missingIn({ type }: ProcedureField): AnswerFault {
  if (type === 'choice' || type === 'choices' || type === 'yes-no') return 'no-option';
  return type === 'documents' ? 'file-missing' : 'missing';
}

/** In place of a row's number: where any row is meant, and in the row that a script copies for each one more. */
export const anyRow = '#';

/**
 * The control that each row of a group has besides its fields: whoever asks for another row has it though nothing stands there
 * yet. No field is called so.
 */
export const rowControl = (group: string, row: string | number) => controlName(group, row, '_row');

/** The rows of a group that were filled in or asked for, in their order, and as many as there must be. */
export function rowsTyped({ id, least, most }: FieldOf<'group'>, typed: Typed): number[] {
  const filled = Object.entries(typed).flatMap(([name, value]) => {
    const [group, row = ''] = name.split('.');
    return group === id && value.trim() !== '' && /^\d{1,3}$/.test(row) ? [Number(row)] : [];
  });
  const rows = [...new Set(filled)].sort((one, other) => one - other);
  for (let next = 0; rows.length < Math.min(least, most); next += 1) if (!rows.includes(next)) rows.push(next);
  return rows.sort((one, other) => one - other);
}

function readRows(reading: Reading, group: FieldOf<'group'>, before: Answers): FieldReading {
  const rows = rowsTyped(group, reading.typed);
  const read = rows.map((row) => readFields(reading, group.step, before, controlName(group.id, row), group.id));
  const faults: Record<string, AnswerFault> = Object.assign({}, ...read.map((one) => one.faults));
  if (rows.length > group.most) faults[group.id] = 'too-many';
  return { value: rows.length > 0 ? read.map(({ answers }) => answers) : undefined, faults };
}
