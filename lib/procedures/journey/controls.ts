import { answerTypes } from '#lib/procedures/answer-types/all';
import type { Typed } from '#lib/procedures/answer-types/answer-type';
import { controlName, optionsOf, rowControl, rowsTyped } from '#lib/procedures/journey/answers';
import { seenControl } from '#lib/procedures/journey/journey';
import type { ProcedureFacts, ProcedureField } from '#lib/procedures/model';
import { whoStep } from '#lib/procedures/who/model';
import { withOwnAnswers } from '#lib/procedures/who/own-answers';

/** Rows of a group that are read from a form; what is beyond is nobody's. */
const mostRows = 40;

/** Whether a control of a form is one of this step's; in a group its row is any. */
export function controlsOf(facts: ProcedureFacts, step: string): (name: string) => boolean {
  const names = new Set([seenControl(step)]);
  for (const field of facts.fields.filter((one) => one.step === step)) {
    if (field.type === 'group') {
      names.add(rowControl(field.id, '#'));
      continue;
    }
    const parts = answerTypes[field.type].parts(field, optionsOf(facts, field.id));
    for (const part of parts) names.add(controlName(field.group ?? '', field.group === undefined ? '' : '#', field.id, part));
  }
  return (name) => {
    const [group = '', row = '', ...rest] = name.split('.');
    if (/^\d{1,2}$/.test(row) && Number(row) < mostRows) return names.has([group, '#', ...rest].join('.'));
    return names.has(name);
  };
}

/** What of a form was typed into controls of a procedure, whatever else came with it. */
export function typedInControls(facts: ProcedureFacts, form: Typed): Record<string, string> {
  const isControl = facts.steps.map(({ id }) => controlsOf(facts, id));
  return Object.fromEntries(Object.entries(form).filter(([name, value]) => value !== '' && isControl.some((isOne) => isOne(name))));
}

/** What was typed so far, with a step's form in the place of what that step held: a box that is not ticked is not sent. */
export function withStep(facts: ProcedureFacts, step: string, before: Typed, form: Typed): Record<string, string> {
  const isOurs = controlsOf(facts, step);
  const kept = Object.entries(before).filter(([name]) => !isOurs(name));
  const typed = Object.entries(form).filter(([name, value]) => isOurs(name) && value !== '');
  const after = { ...Object.fromEntries([...kept, ...typed]), [seenControl(step)]: 'on' };
  return step === whoStep ? withOwnAnswers(after, before) : after;
}

/** A control as a form shows it: of which part of which field, in which row. */
export type ControlPlace = { name: string; field: ProcedureField; row: string; part: string };

/** The controls of a step in their order, those of groups for each of their rows; a field with boxes has one more that carries what is wrong with all of them. */
export function controlsIn(facts: ProcedureFacts, step: string, typed: Typed): ControlPlace[] {
  const place = (field: ProcedureField, row: string): ControlPlace[] => {
    if (field.type === 'group') return [];
    const parts = answerTypes[field.type].parts(field, optionsOf(facts, field.id));
    return parts.map((part) => ({ name: controlName(row, field.id, part), field, row, part }));
  };
  return facts.fields
    .filter((field) => field.step === step && field.group === undefined)
    .flatMap((field) => {
      if (field.type !== 'group') return place(field, '');
      const inside = facts.fields.filter(({ group }) => group === field.id);
      const rows = rowsTyped(field, typed).map((row) => controlName(field.id, row));
      return [{ name: field.id, field, row: '', part: '' }, ...rows.flatMap((row) => inside.flatMap((one) => place(one, row)))];
    });
}
