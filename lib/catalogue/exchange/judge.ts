import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type EntryFile, textSchema } from '#lib/catalogue/entry-file';
import { type Column, columnsOf, type Values, valuesOf } from '#lib/catalogue/exchange/columns';
import type { ImportFault, ValueFault } from '#lib/catalogue/exchange/model';
import { faultAt, type Proposal } from '#lib/catalogue/exchange/proposal';
import { judgeFacts, judgeRecord, judgeText } from '#lib/catalogue/exchange/values';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { Maker } from '#lib/catalogue/model';
import { type Locale, locales, originalLocale } from '#lib/i18n/locales';

/** What becomes of an entry when a proposal is taken: the entry, the columns that change, and what is wrong with them. */
export type Judged = { entry: EntryFile; changed: string[]; faults: ImportFault[] };

/** Lays a proposal over the entry there is now, if there is one, and looks at every value by the schema of its kind. */
export function judgeProposal(proposal: Proposal, now: EntryFile | undefined): Judged {
  const { kind, slug, line } = proposal;
  const before: Values = now ? valuesOf(asParsed(now)) : new Map();
  const { values, unread } = readAll(proposal, before);
  const faults: { column: string; fault: ValueFault }[] = [...unread].map(([column, fault]) => ({ column, fault }));
  const take = (part: string, judged: ReturnType<typeof judgeFacts>) => {
    for (const { field, ...fault } of judged.faults) faults.push({ column: part === '' ? field : `${part}.${field}`, fault });
    return judged.value;
  };
  const partOf = (part: Column['place']['part'], locale?: Locale) => saidIn(columnsOf(kind), values, part, locale);
  take('', judgeRecord(partOf('record')));
  const facts = take('facts', judgeFacts(kind, partOf('facts')));
  const spoken = locales.flatMap((locale) => {
    const said = partOf('text', locale);
    if (Object.values(said).every(isEmpty)) return [];
    const { maker, fault } = makerOf(values.get(`${locale}.madeBy`), before.get(`${locale}.madeBy`), locale);
    if (fault) faults.push({ column: `${locale}.madeBy`, fault });
    return [{ locale, madeBy: maker, text: take(locale, judgeText(kind, locale, said, facts)) }];
  });
  const entry = withRevisions({ kind, slug, ...dayColumns(values), facts, spoken }, proposal, now);
  return {
    entry,
    changed: changedColumns(before, valuesOf(entry)),
    faults: faults
      .filter(({ column, fault }) => !unread.has(column) || unread.get(column) === fault)
      .map(({ column, fault }) => faultAt(line, column, fault)),
  };
}

/** Every value as the file has it, or as it is where the file is silent; `unread`: what could not be read, by column. */
function readAll({ kind, read }: Proposal, before: Values): { values: Map<string, unknown>; unread: Map<string, ValueFault> } {
  const values = new Map<string, unknown>();
  const unread = new Map<string, ValueFault>();
  for (const column of columnsOf(kind)) {
    const now = before.get(column.name);
    const outcome = read(column, now);
    if (outcome && !outcome.ok) unread.set(column.name, outcome.fault);
    values.set(column.name, outcome?.ok ? outcome.value : now);
  }
  return { values, unread };
}

function saidIn(columns: readonly Column[], values: Values, part: Column['place']['part'], locale?: Locale): Record<string, unknown> {
  return Object.fromEntries(
    columns
      .filter(({ place }) => place.part === part && (!('locale' in place) || place.locale === locale))
      .map(({ name, field }): [string, unknown] => [field.name, values.get(name)])
      .filter(([, value]) => value !== undefined),
  );
}

const isEmpty = (value: unknown) => value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

function dayColumns(values: Values): { checkedOn: string | null; reviewOn: string | null } {
  const day = (name: string) => z.string().catch('').parse(values.get(name)) || null;
  return { checkedOn: day('checkedOn'), reviewOn: day('reviewOn') };
}

const makers = new Map<unknown, Maker>([...Maker.options.map((name) => [name, name] as const), ['人', 'person'], ['機械', 'machine']]);

/** Who made a text: as the file says, else as it was; of a new translation of which nobody says that a person has read it, a machine. */
function makerOf(said: unknown, before: unknown, locale: Locale): { maker: Maker; fault?: ValueFault } {
  const maker = makers.get(said ?? before);
  if (maker) return { maker };
  const fallback = locale === originalLocale ? 'person' : 'machine';
  return said === undefined || said === null
    ? { maker: fallback }
    : { maker: 'person', fault: { code: 'not-a-maker', params: { value: String(said) } } };
}

type Spoken = { locale: Locale; madeBy: Maker; text: Record<string, unknown> };

/**
 * A changed original is a new revision. A text that the file changes is made from it, less as many revisions as it was
 * behind where it comes from; a text that stays as it is stays made from what it was made from.
 */
function withRevisions(
  { spoken, ...entry }: Omit<EntryFile, 'revision' | 'texts'> & { spoken: Spoken[] },
  { revision: theirs, behind }: Proposal,
  now: EntryFile | undefined,
): EntryFile {
  const before = now && asParsed(now);
  const same = ({ locale, madeBy, text }: Spoken) =>
    before?.texts.find((one) => one.locale === locale && one.madeBy === madeBy && isDeepStrictEqual(one.text, text));
  const original = spoken.find(({ locale }) => locale === originalLocale);
  const revision = now ? now.revision + (original && same(original) ? 0 : 1) : theirs;
  const texts = spoken.map((text) => ({ ...text, madeFrom: same(text)?.madeFrom ?? Math.max(0, revision - behind(text.locale)) }));
  return { ...entry, revision, texts };
}

/** An entry with the defaults of today's schemas, so that what was stored under older ones is not taken for changed. */
function asParsed(entry: EntryFile): EntryFile {
  const facts = kindSchemas[entry.kind].facts.safeParse(entry.facts);
  return {
    ...entry,
    facts: facts.success ? facts.data : entry.facts,
    texts: entry.texts.map(({ readings: _, ...said }) => {
      const text = textSchema(entry.kind, said.locale).safeParse(said.text);
      return text.success ? { ...said, text: text.data } : said;
    }),
  };
}

function changedColumns(before: Values, after: Values): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => !isDeepStrictEqual(before.get(name) ?? null, after.get(name) ?? null));
}
