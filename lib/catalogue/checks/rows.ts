import type { Finding } from '#lib/catalogue/checks/model';
import { isRecord, listOf, recordOf, textOf } from '#lib/catalogue/drafts/values';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { fieldsOf } from '#lib/catalogue/fields/fields-of';
import type { Control, Field } from '#lib/catalogue/fields/model';
import { isComplete, originalLocale } from '#lib/i18n/locales';

type Path = readonly (string | number)[];
type Naming = { list: string; id: string; path: Path };

/** Rows of a list among the facts that others name and that are not there, and rows that have no name in a complete language. */
export function rowFindings({ kind, facts, texts }: EntryFile): Finding[] {
  const { facts: fields, text: textFields } = fieldsOf(kind);
  const rows = recordOf(facts);
  const idsOf = (list: string) => listOf(rows[list]).map((row) => textOf(recordOf(row)['id']));
  const dead = namingsIn({ control: 'group', fields }, facts, ['facts'])
    .filter(({ list, id }) => !idsOf(list).includes(id))
    .map(({ id, path }): Finding => ({ code: 'dead-row', severity: 'block', place: { locale: originalLocale, path }, excerpt: id }));
  const unnamed = texts
    .filter(({ locale }) => isComplete(locale))
    .flatMap(({ locale, text }) =>
      textFields.flatMap((field) => namelessIn(field, text[field.name], idsOf).map((id) => ({ locale, id, name: field.name }))),
    )
    .map(({ locale, id, name }): Finding => ({ code: 'row-unnamed', severity: 'block', place: { locale, path: [name, id] }, excerpt: id }));
  return [...dead, ...unnamed];
}

/** Every place among the facts at which a row of a list is named. */
function namingsIn(control: Control, value: unknown, path: Path): Naming[] {
  const inFields = (fields: readonly Field[]) =>
    isRecord(value) ? fields.flatMap((field) => namingsIn(field, value[field.name], [...path, field.name])) : [];
  switch (control.control) {
    case 'id':
      return control.rowOf !== undefined && typeof value === 'string' ? [{ list: control.rowOf, id: value, path }] : [];
    case 'group':
      return inFields(control.fields);
    case 'variants':
      return inFields(variantOf(control, value));
    case 'rows':
      return listOf(value).flatMap((row, place) => namingsIn(control.row, row, [...path, place]));
    default:
      return [];
  }
}

/** The fields of the shape that a value has; of a shape that is known by its own field, those of all. */
function variantOf({ by, variants }: Extract<Control, { control: 'variants' }>, value: unknown): readonly Field[] {
  if (by === undefined) return [...new Map(variants.flatMap(({ fields }) => fields).map((field) => [field.name, field])).values()];
  return variants.find(({ name }) => name === recordOf(value)[by])?.fields ?? [];
}

/** The rows for which a text has nothing to say though it must. */
function namelessIn(field: Field, said: unknown, idsOf: (list: string) => string[]): string[] {
  if (field.control !== 'keyed' || field.optional || !('list' in field.keys)) return [];
  return idsOf(field.keys.list).filter((id) => id !== '' && textOf(recordOf(said)[id]) === '');
}
