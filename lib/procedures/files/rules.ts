import type { Answers } from '#lib/procedures/journey/conditions';
import type { ProcedureFacts } from '#lib/procedures/model';

/** The files that were given in a step, in a field of its own or in the rows of a group; `identity`: copies are marked with their purpose. */
export type GivenFiles = { step: string; identity: boolean; ids: readonly string[] };

/** Every file that an application's answers name, by the field it was given in. */
export function filesGiven({ fields }: ProcedureFacts, answers: Answers): GivenFiles[] {
  return fields.flatMap((field) => {
    if (field.type !== 'documents') return [];
    const { step, group, identity } = field;
    const rows = group === undefined ? [answers] : rowsIn(answers[group]);
    return rows.map((row) => ({ step, identity, ids: idsIn(row[field.id]) })).filter(({ ids }) => ids.length > 0);
  });
}

const rowsIn = (answer: unknown): Answers[] =>
  Array.isArray(answer) ? answer.flatMap((row: unknown) => (typeof row === 'object' && row !== null ? [{ ...row }] : [])) : [];

const idsIn = (answer: unknown): string[] =>
  Array.isArray(answer) ? answer.filter((id: unknown): id is string => typeof id === 'string') : [];

/** Whether a procedure asks for files; in this control of a form, where one is named: a field, or one in a row of its group. */
export function takesFiles({ fields }: ProcedureFacts, control?: string): boolean {
  return fields.some(({ type, id, group }) => {
    if (type !== 'documents') return false;
    if (control === undefined || group === undefined) return control === undefined || control === id;
    const [first, row = '', last, ...rest] = control.split('.');
    return first === group && /^\d{1,2}$/.test(row) && last === id && rest.length === 0;
  });
}
