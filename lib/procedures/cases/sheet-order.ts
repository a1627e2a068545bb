import type { Condition, ProcedureFacts, ProcedureField } from '#lib/procedures/model';

/** A field on a sheet with its 項番; in a group's row stand the fields that are asked again for each of several. */
export type SheetField = { field: ProcedureField; number: number | undefined; inside: readonly SheetField[] };

/** A step as a part of a sheet. */
export type SheetPart = { step: string; when: readonly Condition[]; fields: readonly SheetField[] };

/** 項番: each field's number on the sheet, by its place in the definition; what is only to be read has none. */
export function fieldNumbers({ fields }: ProcedureFacts): ReadonlyMap<string, number> {
  return new Map(fields.filter(({ type }) => type !== 'notice').map(({ id }, place) => [id, place + 1]));
}

/** All fields in the order in which a paper has them and a clerk keys them in; `only`: some of them, a group as a whole. */
export function sheetParts(facts: ProcedureFacts, only?: ReadonlySet<string>): SheetPart[] {
  const numbers = fieldNumbers(facts);
  const fieldsOf = (step: string, group?: string): SheetField[] =>
    facts.fields
      .filter((field) => field.step === step && field.group === group && (group !== undefined || !only || only.has(field.id)))
      .map((field) => ({ field, number: numbers.get(field.id), inside: field.type === 'group' ? fieldsOf(step, field.id) : [] }));
  return facts.steps.map(({ id, when }) => ({ step: id, when, fields: fieldsOf(id) })).filter(({ fields }) => fields.length > 0);
}
