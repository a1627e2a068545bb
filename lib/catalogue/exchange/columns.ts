import type { EntryFile } from '#lib/catalogue/entry-file';
import { fieldsOf } from '#lib/catalogue/fields/fields-of';
import type { Field } from '#lib/catalogue/fields/model';
import { type EntryKind, Maker } from '#lib/catalogue/model';
import { isComplete, type Locale, locales } from '#lib/i18n/locales';

/** A column of a kind's table: its name in the header, where in an entry its values stand, how they are written. */
export type Column = {
  name: string;
  place: { part: 'record' } | { part: 'facts' } | { part: 'text'; locale: Locale } | { part: 'maker'; locale: Locale };
  field: Field;
  /** A list that is missing says something else than an empty one: another language is shown in its place. */
  mayBeMissing: boolean;
};

/** The values of an entry by the names of their columns; what it does not say is missing or undefined. */
export type Values = ReadonlyMap<string, unknown>;

const day = { control: 'day', optional: true } as const;
const maker: Field = { name: 'madeBy', control: 'choice', options: Maker.options, optional: true };
const known = new Map<EntryKind, readonly Column[]>();

/** The columns of a kind after `slug`, in the order in which they are exported: days, facts, then language by language. */
export function columnsOf(kind: EntryKind): readonly Column[] {
  const columns = known.get(kind) ?? makeColumns(kind);
  known.set(kind, columns);
  return columns;
}

function makeColumns(kind: EntryKind): Column[] {
  const { facts, text } = fieldsOf(kind);
  const whole = { mayBeMissing: false };
  return [
    ...['checkedOn', 'reviewOn'].map((name) => ({ name, place: { part: 'record' } as const, field: { ...day, name }, ...whole })),
    ...facts.map((field) => ({ name: `facts.${field.name}`, place: { part: 'facts' } as const, field, ...whole })),
    ...locales.flatMap((locale): Column[] => [
      ...text.map((field) => ({
        name: `${locale}.${field.name}`,
        place: { part: 'text', locale } as const,
        field,
        mayBeMissing: !isComplete(locale) && !field.optional,
      })),
      { name: `${locale}.madeBy`, place: { part: 'maker', locale }, field: maker, ...whole },
    ]),
  ];
}

/** An entry column by column. */
export function valuesOf(entry: EntryFile): Values {
  const { checkedOn, reviewOn } = entry;
  return new Map([
    ...Object.entries({ checkedOn, reviewOn }),
    ...Object.entries(entry.facts ?? {}).map(([name, value]): [string, unknown] => [`facts.${name}`, value]),
    ...entry.texts.flatMap(({ locale, madeBy, text }) => [
      ...Object.entries(text).map(([name, value]): [string, unknown] => [`${locale}.${name}`, value]),
      [`${locale}.madeBy`, madeBy] satisfies [string, unknown],
    ]),
  ]);
}
