import { answerTypes } from '#lib/procedures/answer-types/all';
import type { Told, Tongue } from '#lib/procedures/answer-types/answer-type';
import type { Answers } from '#lib/procedures/journey/conditions';
import type { ProcedureFacts, ProcedureField, ProcedureText } from '#lib/procedures/model';

/** An answer as it is read: what was asked, and the lines of what was answered; of papers and photos the names under which they lie. */
export type ToldAnswer = { field: string; label: string; lines: Told; files: readonly string[] };

/** The same where a field is asked again for each of several: the answers of each. */
export type ToldField = ToldAnswer & { rows: readonly (readonly ToldAnswer[])[] };
export type ToldStep = { step: string; title: string; fields: readonly ToldField[] };

/** What the words of a language are; the names of options are the definition's own. */
export type AnswerTongue = Omit<Tongue, 'option'>;

type Definition = { facts: ProcedureFacts; text: ProcedureText };

/** Tells answers in the words of their definition, step by step, in its order. What was not asked or not answered is left out. */
export function tell({ facts, text }: Definition, answers: Answers, tongue: AnswerTongue): ToldStep[] {
  const whole: Tongue = { ...tongue, option: (id) => text.options[id] ?? id };
  return facts.steps.flatMap(({ id }) => {
    const asked = facts.fields.filter(({ step, group }) => step === id && group === undefined);
    const fields = asked.flatMap((field) => toldField({ facts, text }, field, answers, whole));
    return fields.length > 0 ? [{ step: id, title: text.steps[id] ?? id, fields }] : [];
  });
}

function toldField(definition: Definition, field: ProcedureField, answers: Answers, tongue: Tongue): ToldField[] {
  if (field.type !== 'group') return toldAnswer(definition, field, answers, tongue).map((one) => ({ ...one, rows: [] }));
  const rows = answers[field.id];
  if (!Array.isArray(rows)) return [];
  const inRow = definition.facts.fields.filter(({ group }) => group === field.id);
  const told = rows.filter(isAnswers).map((row) => inRow.flatMap((one) => toldAnswer(definition, one, row, tongue)));
  return [{ field: field.id, label: definition.text.fields[field.id] ?? field.id, lines: [], files: [], rows: told }];
}

function toldAnswer({ text }: Definition, field: ProcedureField, answers: Answers, tongue: Tongue): ToldAnswer[] {
  const value = answers[field.id];
  if (value === undefined || field.type === 'group') return [];
  const lines = answerTypes[field.type].told(value, tongue, text.units[field.id] ?? '');
  const files = field.type === 'documents' && Array.isArray(value) ? value.map(String) : [];
  return [{ field: field.id, label: text.fields[field.id] ?? field.id, lines, files }];
}

const isAnswers = (row: unknown): row is Answers => typeof row === 'object' && row !== null && !Array.isArray(row);
