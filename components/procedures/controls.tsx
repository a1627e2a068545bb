import type { Asking, Control } from '#components/procedures/asking';
import { controlName } from '#lib/procedures/journey/answers';
import { controlsIn } from '#lib/procedures/journey/controls';
import type { ProcedureField } from '#lib/procedures/model';

/** What the parts of an answer are called; one that stands alone is called as its field. */
const labelled = [
  ...(['year', 'month', 'day', 'name', 'kana', 'postalCode', 'address', 'bank', 'branch', 'kind', 'number', 'holder'] as const),
  ...(['birthDate', 'relation'] as const),
] as const;
type Part = (typeof labelled)[number];

const isPart = (part: string): part is Part => labelled.some((one) => one === part);

/** What a part of a field is called in the reader's language; the field's own name where it has only one. */
export function partLabel({ t }: Pick<Asking, 't'>, part: string): string | undefined {
  return isPart(part) ? t(`parts.${part}`) : undefined;
}

/** The control of a field's part, in a row or outside of any. */
export function controlOf(asking: Asking, field: ProcedureField, row: string, part = ''): Control {
  const name = controlName(row, field.id, part);
  return { name, typed: asking.typed[name] ?? '', fault: faultSentence(asking, field, row, part) };
}

/** What is wrong with a control, as a sentence that can be read by itself above the form. */
export function faultSentence(asking: Asking, field: ProcedureField, row: string, part: string): string | undefined {
  const name = controlName(row, field.id, part);
  const refused = asking.refused[name];
  if (refused) return asking.t(`fileFaults.${refused.fault}`, { name: refused.name || asking.t('files.one') });
  const fault = asking.faults[name];
  return fault && asking.t(`faults.${fault}`, { label: labelIn(asking, field, row, part) });
}

/** What is wrong with any control of a step, by the control. */
export function saidInStep(asking: Asking, step: string): { field: string; sentence: string; of: ProcedureField }[] {
  return controlsIn(asking.told.facts, step, asking.typed).flatMap(({ field, row, part, name }) => {
    const sentence = faultSentence(asking, field, row, part);
    return sentence ? [{ field: name, sentence, of: field }] : [];
  });
}

/** The same for a form that holds several steps at once. */
export const saidInAll = (asking: Asking) => asking.told.facts.steps.flatMap(({ id }) => saidInStep(asking, id));

function labelIn({ told, t }: Asking, field: ProcedureField, row: string, part: string): string {
  const own = told.text.fields[field.id] ?? field.id;
  // What is wrong with a day is wrong with the whole of it.
  const whole = isPart(part) && field.type !== 'date' ? `${own} ${t(`parts.${part}`)}` : own;
  const [, number] = row.split('.');
  return number === undefined ? whole : t('step.rowOf', { label: whole, number: Number(number) + 1 });
}
