import type { DraftContent, DraftText } from '#lib/catalogue/drafts/model';
import { isEmpty, isRecord, listOf, recordOf } from '#lib/catalogue/drafts/values';
import type { Control, Field } from '#lib/catalogue/fields/model';
import { bcp47, completeLocales, type Locale, locales, originalLocale } from '#lib/i18n/locales';

type Words = Readonly<Record<string, unknown>>;

/** A text in which nothing has been written yet. */
const newText: DraftText = { madeBy: 'person', upToDate: false, text: {} };

/** The fields of a text in one language: only complete languages must say everything, readings and official names are Japanese. */
export function fieldsToWrite(fields: readonly Field[], locale: Locale, text: Words): Field[] {
  const complete = completeLocales.some((one) => one === locale);
  const foreign = (name: string) =>
    (name === 'reading' && bcp47(locale) !== originalLocale) || (name === 'officialName' && locale !== originalLocale);
  return fields
    .filter(({ name }) => !foreign(name) || !isEmpty(text[name]))
    .map((field) => (complete || field.name === 'title' ? field : { ...field, optional: true }));
}

/** The content with one fact written; `undefined` or nothing takes it away. */
export function withFact(content: DraftContent, fields: readonly Field[], name: string, value: unknown): DraftContent {
  return { ...content, facts: written(fields, content.facts, name, value) };
}

/**
 * The content with one field of a text written. A translation in which nothing is left is taken away. Whoever
 * said that a translation says the same as the original said it of the old words: a new one unsays it.
 */
export function withText(content: DraftContent, fields: readonly Field[], locale: Locale, name: string, value: unknown): DraftContent {
  const before = content.texts[locale] ?? newText;
  const text = written(fieldsToWrite(fields, locale, before.text), before.text, name, value);
  const { [locale]: _, ...others } = content.texts;
  if (locale !== originalLocale) return { ...content, texts: isEmpty(text) ? others : { ...others, [locale]: { ...before, text } } };
  const untranslated = name === 'words' || name === 'reading' || name === 'officialName';
  const translations = untranslated ? others : marked({ ...content, texts: others }, translatedIn(content), false).texts;
  return { ...content, texts: { ...translations, [locale]: { ...before, text } } };
}

/** The translations of which somebody said that they say what the original says. */
export function translatedIn({ texts }: DraftContent): Locale[] {
  return locales.filter((locale) => locale !== originalLocale && texts[locale]?.upToDate === true);
}

/** Says of these translations that they say what the original says now, or that nobody knows. */
export function marked(content: DraftContent, which: readonly Locale[], upToDate: boolean): DraftContent {
  const texts = { ...content.texts };
  for (const locale of which) {
    const text = texts[locale];
    if (text) texts[locale] = { ...text, upToDate };
  }
  return { ...content, texts };
}

/** What a group holds after one of its fields was written: nothing empty, but what must be there. */
export function written(fields: readonly Field[], group: Words, name: string, value: unknown): Record<string, unknown> {
  const { [name]: _, ...others } = group;
  const optional = fields.some((field) => field.name === name && field.optional);
  const nothing = value === undefined || value === '' || (optional && isEmpty(value));
  return withLists(fields, nothing ? others : { ...others, [name]: value });
}

/** A list that must be there may be empty (no papers to bring), and then says so. */
function withLists(fields: readonly Field[], group: Words): Record<string, unknown> {
  const missing = fields
    .filter(({ optional, name }) => !optional && group[name] === undefined)
    .map((field): [string, unknown] => [field.name, emptyList(field)]);
  return { ...group, ...Object.fromEntries(missing.filter(([, empty]) => empty !== undefined)) };
}

/** A list of this control in which nothing stands; `undefined` for what is no list. */
export function emptyList(control: Control): unknown {
  if (control.control === 'keyed') return {};
  return ['rows', 'lines', 'words', 'choices', 'entries'].includes(control.control) ? [] : undefined;
}

/** What a row begins with. */
export function newRow(control: Control, id: string): Record<string, unknown> {
  if (control.control !== 'group') return {};
  const named = control.fields.some((field) => field.name === 'id');
  return withLists(control.fields, named ? { id } : {});
}

/** An id for a new row that no row has and no text is kept under: a text that was left behind must not become that of another row. */
export function newRowId(content: DraftContent, list: string): string {
  const rows = listOf(content.facts[list]).map((row) => recordOf(row)['id']);
  const texts = Object.values(content.texts).flatMap(({ text }) => Object.values(text).flatMap((value) => Object.keys(recordOf(value))));
  const taken = new Set([...rows, ...texts]);
  const number = Array.from({ length: taken.size + 1 }, (_, place) => place + 1).find((count) => !taken.has(`${list}-${count}`));
  return `${list}-${number}`;
}

/** Gives a row of a list among the facts another id, everywhere: texts that belong to it and conditions that name it go with it. */
export function withRowRenamed(
  content: DraftContent,
  fields: { facts: readonly Field[]; text: readonly Field[] },
  { list, from, to }: { list: string; from: string; to: string },
): DraftContent {
  const facts = recordOf(renamed({ control: 'group', fields: fields.facts }, content.facts, { list, from, to }));
  const rows = listOf(facts[list]).map((row) => (isRecord(row) && row['id'] === from ? { ...row, id: to } : row));
  const texts = { ...content.texts };
  for (const locale of locales) {
    const text = texts[locale];
    const group: Control = { control: 'group', fields: fields.text };
    if (text) texts[locale] = { ...text, text: { ...recordOf(renamed(group, text.text, { list, from, to })) } };
  }
  return { ...content, facts: { ...facts, [list]: rows }, texts };
}

function renamed(control: Control, value: unknown, row: { list: string; from: string; to: string }): unknown {
  if (isEmpty(value)) return value;
  const within = (fields: readonly Field[]) => ({
    ...recordOf(value),
    ...Object.fromEntries(
      fields
        .filter(({ name }) => recordOf(value)[name] !== undefined)
        .map((field) => [field.name, renamed(field, recordOf(value)[field.name], row)]),
    ),
  });
  switch (control.control) {
    case 'id':
      return control.rowOf === row.list && value === row.from ? row.to : value;
    case 'group':
      return within(control.fields);
    case 'variants':
      return within(control.variants.flatMap(({ fields }) => fields));
    case 'rows':
      return Array.isArray(value) ? value.map((one) => renamed(control.row, one, row)) : value;
    case 'keyed': {
      const belongs = 'list' in control.keys && control.keys.list === row.list;
      return Object.fromEntries(Object.entries(recordOf(value)).map(([key, text]) => [belongs && key === row.from ? row.to : key, text]));
    }
    default:
      return value;
  }
}
