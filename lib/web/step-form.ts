import { type AnswerFault, answerFaults, type Typed } from '#lib/procedures/answer-types/answer-type';
import type { Owner } from '#lib/procedures/drafts/model';
import { rowControl, rowsTyped } from '#lib/procedures/journey/answers';
import type { Journey } from '#lib/procedures/journey/journey';
import type { ProcedureFacts } from '#lib/procedures/model';

/** The faults of a form that came back, by control; codes that no answer has are nobody's. */
export function answerFaultsIn(faults: Readonly<Record<string, string>>): Record<string, AnswerFault> {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([name, code]) => {
      const fault = answerFaults.find((one) => one === code);
      return fault ? [[name, fault]] : [];
    }),
  );
}

/** What the files are called that lie in a draft, by their ids. */
export async function filesTyped(_owner: Owner, _typed: Typed): Promise<ReadonlyMap<string, { name: string }>> {
  return new Map();
}

/** What a button of a form does besides sending it; undefined for the one that leads on. */
export type StepAct = { act: 'later' } | { act: 'add'; group: string } | { act: 'remove'; group: string; row: number };

export function stepActOf(value: string | undefined): StepAct | undefined {
  if (value === 'later') return { act: 'later' };
  const [, act, group = '', row = ''] = /^(add|remove):([a-z0-9-]+)(?:\.(\d{1,2}))?$/.exec(value ?? '') ?? [];
  if (act === 'add') return { act, group };
  return act === 'remove' ? { act, group, row: Number(row) } : undefined;
}

/** What was typed, with another row of a group, or without one. */
export function withRow(
  { fields }: ProcedureFacts,
  typed: Typed,
  { act, group, row }: { act: 'add' | 'remove'; group: string; row?: number },
): Typed {
  const field = fields.find(({ id }) => id === group);
  if (field?.type !== 'group') return typed;
  if (act === 'remove') return Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith(`${group}.${row}.`)));
  const rows = rowsTyped(field, typed);
  if (rows.length >= field.most) return typed;
  // What stands there already stays there, also where nothing was written into it yet.
  const wanted = [...rows, (rows.at(-1) ?? -1) + 1];
  return { ...typed, ...Object.fromEntries(wanted.map((one) => [rowControl(group, one), 'on'])) };
}

/** Where the way leads after a step: the next step, or where all is checked, which also says when it cannot go on. */
export function nextAfter({ steps }: Pick<Journey, 'steps'>, step: string): string {
  const place = steps.findIndex(({ id }) => id === step);
  return steps[place + 1]?.id ?? 'check';
}

/** What is wrong with the fields that somebody has seen; what his answers have brought up he has not been asked yet. */
export function shownFaults(faults: Readonly<Record<string, AnswerFault>>, shown: string): Record<string, AnswerFault> {
  const seen = shown.split(' ');
  return Object.fromEntries(
    Object.entries(faults).filter(([name]) => seen.some((field) => name === field || name.startsWith(`${field}.`))),
  );
}
