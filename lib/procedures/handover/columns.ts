import { answerTypes } from '#lib/procedures/answer-types/all';
import type { FieldOf } from '#lib/procedures/answer-types/answer-type';
import { rowsIn } from '#lib/procedures/handover/rules';
import type { Answers } from '#lib/procedures/journey/conditions';
import type { ProcedureFacts, ProcedureField } from '#lib/procedures/model';

/*
 * Answers as one row of a table. A column is called as the core system calls its field; `児童1_生年月日` is a part of the
 * answer in the first row of a group. Two fields of the same name ask for the same thing on two ways, and share their column.
 */

type Cells = Readonly<Record<string, string>>;
type Single = Exclude<ProcedureField, FieldOf<'group'>>;

const columnName = ({ column, id }: ProcedureField, row: number | undefined, part: string) =>
  `${column ?? id}${row ?? ''}${part === '' ? '' : `_${part}`}`;

/** All columns of a procedure in its order: they follow from the definition alone, so that no answer moves them. */
export function columnsOf(facts: ProcedureFacts): string[] {
  const named = facts.fields.flatMap((field) => {
    if (field.type !== 'group') return field.group === undefined ? namesOf(field) : [];
    const inside = fieldsIn(facts, field.id);
    return Array.from({ length: field.most }, (_, at) => inside.flatMap((one) => namesOf(one, at + 1))).flat();
  });
  return [...new Set(named)];
}

/** What was answered, by the names of the columns. */
export function cellsOf(facts: ProcedureFacts, answers: Answers): Cells {
  const cells = facts.fields.map((field) => {
    if (field.type !== 'group') return field.group === undefined ? cellsIn(field, answers) : {};
    const inside = fieldsIn(facts, field.id);
    return Object.assign({}, ...rowsIn(answers, field.id).flatMap((row, at) => inside.map((one) => cellsIn(one, row, at + 1))));
  });
  return Object.assign({}, ...cells);
}

const fieldsIn = ({ fields }: ProcedureFacts, group: string): Single[] =>
  fields.flatMap((field) => (field.group === group && field.type !== 'group' ? [field] : []));

const namesOf = (field: Single, row?: number) => answerTypes[field.type].columnNames(field).map((part) => columnName(field, row, part));

function cellsIn(field: Single, answers: Answers, row?: number): Cells {
  const value = answers[field.id];
  if (value === undefined) return {};
  const parts = Object.entries(answerTypes[field.type].columns(value));
  return Object.fromEntries(parts.map(([part, text]) => [columnName(field, row, part), text]));
}
