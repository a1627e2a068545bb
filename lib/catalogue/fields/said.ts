import { isDay } from '#lib/calendar/day';
import type { Path } from '#lib/catalogue/drafts/values';
import { isEmpty, listOf, recordOf, textOf } from '#lib/catalogue/drafts/values';
import type { Control, Field } from '#lib/catalogue/fields/model';
import { type FieldWords, type NamedWords, wordsFor, wordsInVariant } from '#lib/catalogue/fields/words';
import type { EntryKind } from '#lib/catalogue/model';
import { readableDay } from '#lib/i18n/dates';
import { type Locale, listComma } from '#lib/i18n/locales';

/** What must be known to tell a value in words. */
export type Teller = {
  locale: Locale;
  shared: NamedWords;
  yes: string;
  no: string;
  nth: (number: number) => string;
  titleOf: (kind: EntryKind, slug: string) => string;
  /** A row of a list among the facts, by its id: by the text that names it, but not by this one. */
  rowNamed: (list: string, id: string, exceptBy?: string) => string;
};

/** A value as somebody reads it who does not see its form: 「30日以内」, 「犬の鑑札」; several lines for several things. */
export function said(control: Control, value: unknown, words: FieldWords, tell: Teller): string {
  if (isEmpty(value)) return '';
  const all = (one: (item: unknown) => string) => listOf(value).map(one).join(listComma(tell.locale));
  switch (control.control) {
    case 'yes-no':
      return value === true ? tell.yes : tell.no;
    case 'number':
      return saidNumber(value, words, tell);
    case 'day':
      return isDay(textOf(value)) ? readableDay(textOf(value), tell.locale) : textOf(value);
    case 'choice':
      return words.options?.[textOf(value)] ?? textOf(value);
    case 'choices':
      return all((option) => words.options?.[textOf(option)] ?? textOf(option));
    case 'entry':
      return tell.titleOf(control.kind, textOf(value));
    case 'entries':
      return all((slug) => tell.titleOf(control.kind, textOf(slug)));
    case 'lines':
    case 'words':
      return listOf(value).map(textOf).join('\n');
    case 'id':
      return control.rowOf ? tell.rowNamed(control.rowOf, textOf(value)) : textOf(value);
    default:
      return saidInside(control, value, words, tell);
  }
}

function saidInside(control: Control, value: unknown, words: FieldWords, tell: Teller): string {
  switch (control.control) {
    case 'group':
      return saidFields(control.fields, value, words.fields, tell);
    case 'variants': {
      const variant = variantOf(control, value);
      if (!variant) return '';
      const { label, fields } = wordsInVariant(words, variant.name);
      return [label, saidFields(variant.fields, value, fields, tell)].filter(Boolean).join('\n');
    }
    case 'rows': {
      const scalar = control.row.control === 'number' || control.row.control === 'day';
      const rows = listOf(value).map((row, place) => `${scalar ? '' : `${place + 1}. `}${said(control.row, row, words, tell)}`);
      return rows.join(scalar ? listComma(tell.locale) : '\n');
    }
    case 'keyed':
      return Object.entries(recordOf(value))
        .map(([key, inner]) => `${keyName(control, key, tell)}：${said(control.value, inner, words, tell)}`)
        .join('\n');
    default:
      return textOf(value);
  }
}

function saidFields(fields: readonly Field[], value: unknown, near: NamedWords | undefined, tell: Teller): string {
  return fields
    .filter(({ name, control }) => control !== 'id' && !isEmpty(recordOf(value)[name]))
    .map((field) => {
      const words = wordsFor(field.name, near, tell.shared);
      return `${words.label}：${said(field, recordOf(value)[field.name], words, tell)}`;
    })
    .join('\n');
}

function saidNumber(value: unknown, words: FieldWords, tell: Teller): string {
  const number = typeof value === 'number' ? new Intl.NumberFormat(tell.locale, { maximumFractionDigits: 8 }).format(value) : textOf(value);
  if (words.each) return words.each.replace('{n}', number);
  return words.unit ? `${number}${tell.locale === 'ja' ? '' : ' '}${words.unit}` : number;
}

/** What a row is called by what stands first in it: 「3,000円」, 「窓口」, 「引っ越し 30日以内」. Empty while nothing does. */
export function rowName(control: Control, value: unknown, words: FieldWords, tell: Teller): string {
  if (control.control === 'group') {
    const first = control.fields.find(({ name }) => name !== 'id' && !isEmpty(recordOf(value)[name]));
    return first ? rowName(first, recordOf(value)[first.name], wordsFor(first.name, words.fields, tell.shared), tell) : '';
  }
  if (control.control !== 'variants') return said(control, value, words, tell);
  const variant = variantOf(control, value);
  if (!variant) return '';
  const { label, fields } = wordsInVariant(words, variant.name);
  const parts = variant.fields
    .filter((field) => field.control !== 'yes-no')
    .map((field) => said(field, recordOf(value)[field.name], wordsFor(field.name, fields, tell.shared), tell));
  return parts.filter(Boolean).join(' ') || label;
}

/** The shape that a value has: by the field that names it, or by the one that it alone has. */
export function variantOf({ by, variants }: Extract<Control, { control: 'variants' }>, value: unknown) {
  const group = recordOf(value);
  if (by !== undefined) return variants.find(({ name }) => name === group[by]);
  return variants.find(({ name }) => name in group);
}

function keyName({ keys }: Extract<Control, { control: 'keyed' }>, key: string, tell: Teller): string {
  return 'list' in keys ? tell.rowNamed(keys.list, key) : tell.titleOf(keys.kind, key);
}

/** The names of the fields on a way into a value, outermost first: 「手数料」, 「2番目」, 「金額」. */
export function namesOn(control: Control, [step, ...rest]: Path, words: FieldWords, tell: Teller): string[] {
  if (step === undefined) return [];
  switch (control.control) {
    case 'group':
      return namesInFields(control.fields, [step, ...rest], words.fields, tell);
    case 'variants': {
      const variant = control.variants.find(({ fields }) => fields.some(({ name }) => name === step));
      return variant ? namesInFields(variant.fields, [step, ...rest], wordsInVariant(words, variant.name).fields, tell) : [];
    }
    case 'rows':
      return [tell.nth(Number(step) + 1), ...namesOn(control.row, rest, words, tell)];
    case 'keyed':
      return [keyName(control, String(step), tell), ...namesOn(control.value, rest, words, tell)];
    default:
      return typeof step === 'number' ? [tell.nth(step + 1)] : [];
  }
}

export function namesInFields(fields: readonly Field[], [name, ...rest]: Path, near: NamedWords | undefined, tell: Teller): string[] {
  const field = fields.find((one) => one.name === name);
  if (!field) return [];
  const words = wordsFor(field.name, near, tell.shared);
  return [words.label, ...namesOn(field, rest, words, tell)];
}
