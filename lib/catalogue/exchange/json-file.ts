import { z } from 'zod';
import { type Column, columnsOf } from '#lib/catalogue/exchange/columns';
import { readJson } from '#lib/catalogue/exchange/json';
import { isRecord } from '#lib/catalogue/exchange/locate';
import { catalogueFormat, catalogueVersion, type ImportFault, mostEntries } from '#lib/catalogue/exchange/model';
import { faultAt, fileFault, type Proposal, type Proposals } from '#lib/catalogue/exchange/proposal';
import { type EntryKind, entryKinds } from '#lib/catalogue/model';
import { decodeText } from '#lib/csv/decode';
import { isLocale, locales } from '#lib/i18n/locales';
import { ok, type Result, refused } from '#lib/result';

const Said = z.record(z.string(), z.unknown());

/** An entry as files hold it (`entry-file.ts`), before anything in it is looked at. */
const Raw = z.strictObject({
  kind: z.unknown().optional(),
  slug: z.unknown().optional(),
  revision: z.int().min(1).default(1),
  checkedOn: z.unknown().optional(),
  reviewOn: z.unknown().optional(),
  machine: z.array(z.string()).default([]),
  madeFrom: z.record(z.string(), z.int().min(0)).default({}),
  facts: Said.optional(),
  texts: z.record(z.string(), Said).default({}),
});
type Raw = z.infer<typeof Raw>;

/**
 * Reads entries of any kind from JSON: a catalogue, a bare list, or one entry. Their `line` is which one they are.
 * `kind`: of entries that do not say it. Refused: what is no such file.
 */
export function readJsonFile(bytes: Uint8Array, kind: EntryKind | undefined): Result<Proposals, ImportFault> {
  const { text, damagedLine } = decodeText(bytes);
  if (damagedLine !== undefined) return refused(fileFault('undecodable', { line: damagedLine }));
  const read = readJson(text);
  if (!read.ok) {
    const { code, path, params } = read.fault;
    return refused({ ...fileFault(code === 'bad-json' ? 'not-json' : code, params), path: path ?? '' });
  }
  const entries = entriesIn(read.value);
  if (!entries.ok) return entries;
  if (entries.value.length === 0) return refused(fileFault('no-rows'));
  if (entries.value.length > mostEntries) return refused(fileFault('too-many-rows', { limit: mostEntries }));
  const proposed = entries.value.map((entry, place) => proposalOf(entry, place + 1, kind));
  return ok({
    format: 'json',
    proposals: proposed.flatMap(({ proposals }) => proposals),
    faults: proposed.flatMap(({ faults }) => faults),
  });
}

function entriesIn(value: unknown): Result<unknown[], ImportFault> {
  if (Array.isArray(value)) return ok(value);
  if (!isRecord(value)) return refused(fileFault('wrong-format', { format: JSON.stringify(value).slice(0, 40) }));
  if (!('format' in value) && 'slug' in value) return ok([value]);
  const { format, version, entries } = value;
  if (format !== catalogueFormat) return refused(fileFault('wrong-format', { format: String(format ?? '').slice(0, 40) }));
  if (version !== catalogueVersion) return refused(fileFault('wrong-version', { version: String(version ?? '').slice(0, 40) }));
  return Array.isArray(entries) ? ok(entries) : refused({ ...fileFault('wrong-shape', { expected: 'array' }), column: 'entries' });
}

function proposalOf(entry: unknown, line: number, fallback: EntryKind | undefined): Omit<Proposals, 'format'> {
  if (!isRecord(entry)) return { proposals: [], faults: [faultAt(line, '', { code: 'not-an-entry' })] };
  const kind = entryKinds.find((one) => one === (entry['kind'] ?? fallback));
  if (!kind) {
    const params = { kind: String(entry['kind'] ?? '').slice(0, 40), kinds: entryKinds.join(' / ') };
    return { proposals: [], faults: [faultAt(line, 'kind', { code: 'unknown-kind', params })] };
  }
  const raw = Raw.safeParse(entry);
  if (!raw.success) return { proposals: [], faults: raw.error.issues.flatMap((issue) => shapeFaults(issue, line)) };
  const { slug, revision, madeFrom } = raw.data;
  const proposal: Proposal = {
    ...{ line, kind, slug: typeof slug === 'string' ? slug : String(slug ?? ''), revision },
    behind: (locale) => revision - (madeFrom[locale] ?? revision),
    read: (column) => valueIn(raw.data, column),
  };
  return { proposals: [proposal], faults: unknownNames(raw.data, kind, line) };
}

function valueIn({ facts, texts, machine, ...record }: Raw, { place, field, name }: Column): ReturnType<Proposal['read']> {
  if (place.part === 'record') return name === 'checkedOn' || name === 'reviewOn' ? days(record[name]) : undefined;
  if (place.part === 'facts') return facts && ok(facts[field.name]);
  const text = texts[place.locale];
  if (!text) return undefined;
  return ok(place.part === 'text' ? text[field.name] : machine.includes(place.locale) ? 'machine' : 'person');
}

const days = (day: unknown) => (day === undefined ? undefined : ok(day));

/** Languages and fields that there are not: what they say would be lost without a word. */
function unknownNames({ facts = {}, texts, machine, madeFrom }: Raw, kind: EntryKind, line: number): ImportFault[] {
  const columns = columnsOf(kind).filter(({ place }) => place.part !== 'maker');
  const unknownIn = (part: string, said: object) => {
    const known = columns.filter(({ name, field }) => name === `${part}.${field.name}`).map(({ field }) => field.name);
    return Object.keys(said)
      .filter((key) => !known.includes(key))
      .map((key) => faultAt(line, `${part}.${key}`, { code: 'unknown-field', params: { key, fields: known.join(' / ') } }));
  };
  const strange = new Set([...Object.keys(texts), ...machine, ...Object.keys(madeFrom)].filter((locale) => !isLocale(locale)));
  return [
    ...unknownIn('facts', facts),
    ...Object.entries(texts).flatMap(([locale, text]) => (isLocale(locale) ? unknownIn(locale, text) : [])),
    ...[...strange].map((locale) => faultAt(line, locale, { code: 'unknown-locale', params: { locale, locales: locales.join(' / ') } })),
  ];
}

function shapeFaults(issue: z.core.$ZodIssue, line: number): ImportFault[] {
  if (issue.code === 'unrecognized_keys') {
    const fields = Object.keys(Raw.shape).join(' / ');
    return issue.keys.map((key) => faultAt(line, key, { code: 'unknown-field', params: { key, fields } }));
  }
  const [column, ...path] = issue.path.map(String);
  const expected = issue.code === 'invalid_type' ? issue.expected : issue.code;
  return [faultAt(line, column ?? '', { code: 'wrong-shape', path: path.join('.'), params: { expected } })];
}
