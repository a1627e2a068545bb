import { and, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '#db/client';
import { entries, texts } from '#db/schema';
import { StoredText } from '#lib/catalogue/entry';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { type EntryKind, entryKinds } from '#lib/catalogue/model';
import { originalLocale } from '#lib/i18n/locales';

const EntryName = z.object({ kind: z.enum(entryKinds), slug: z.string() });

/** One entry as it was published last, withdrawn ones too; undefined when it never was. */
export async function findEntryFile(
  reader: Reader,
  kind: EntryKind,
  slug: string,
): Promise<(EntryFile & { withdrawAt: Date | null }) | undefined> {
  const [row] = await reader
    .select()
    .from(entries)
    .where(and(eq(entries.kind, kind), eq(entries.slug, slug)));
  if (!row) return undefined;
  const said = await reader
    .select()
    .from(texts)
    .where(and(eq(texts.kind, kind), eq(texts.slug, slug)));
  const { revision, facts, checkedOn, reviewOn, withdrawAt } = row;
  return {
    kind,
    slug,
    revision,
    facts,
    checkedOn,
    reviewOn,
    withdrawAt,
    texts: said.map((text) => StoredText.omit({ readings: true }).parse(text)),
  };
}

/** Every published (or every withdrawn) entry of the city or of some kinds, without readings. */
export async function findFiles(
  reader: Reader,
  kinds: readonly EntryKind[] = entryKinds,
  state: EntrySummary['state'] = 'published',
): Promise<EntryFile[]> {
  const rows = await reader
    .select()
    .from(entries)
    .where(and(eq(entries.state, state), inArray(entries.kind, [...kinds])));
  const said = await reader
    .select({ kind: texts.kind, slug: texts.slug, locale: texts.locale, madeFrom: texts.madeFrom, madeBy: texts.madeBy, text: texts.text })
    .from(texts)
    .where(inArray(texts.kind, [...kinds]));
  const byName = Map.groupBy(said, (text) => `${text.kind}/${text.slug}`);
  return rows.map((row) => ({
    ...EntryName.parse(row),
    ...{ revision: row.revision, facts: row.facts, checkedOn: row.checkedOn, reviewOn: row.reviewOn },
    texts: (byName.get(`${row.kind}/${row.slug}`) ?? []).map((text) => StoredText.parse(text)),
  }));
}

/** What lists at the desk show of an entry. */
export type EntrySummary = z.infer<typeof EntrySummary>;
const EntrySummary = EntryName.extend({
  state: z.enum(['published', 'withdrawn']),
  facts: z.record(z.string(), z.unknown()),
  title: z.string(),
  revision: z.int(),
  reviewOn: z.string().nullable(),
  withdrawAt: z.date().nullable(),
  updatedAt: z.date(),
});

/** Every entry of a kind (or of all), published or withdrawn, by its Japanese title. */
export async function listEntries(reader: Reader, kind?: EntryKind): Promise<EntrySummary[]> {
  const { slug, state, facts, revision, reviewOn, withdrawAt, updatedAt } = entries;
  // Not the readings: they are the larger half of a text.
  const rows = await reader
    .select({ kind: entries.kind, slug, state, facts, revision, reviewOn, withdrawAt, updatedAt, original: texts.text })
    .from(entries)
    .leftJoin(texts, and(eq(texts.kind, entries.kind), eq(texts.slug, entries.slug), eq(texts.locale, originalLocale)))
    .where(kind ? eq(entries.kind, kind) : undefined);
  return rows.map(({ original, ...entry }) => EntrySummary.parse({ ...entry, title: titleOf(original) }));
}

/** Which languages each entry has, and from which revision: what the translation desk counts. */
export async function listLanguages(
  reader: Reader,
): Promise<{ kind: string; slug: string; locale: string; madeFrom: number; madeBy: string }[]> {
  return reader
    .select({ kind: texts.kind, slug: texts.slug, locale: texts.locale, madeFrom: texts.madeFrom, madeBy: texts.madeBy })
    .from(texts);
}

/** Entries whose time in sight has ended. */
export async function dueWithdrawals(reader: Reader, now: Date): Promise<{ kind: EntryKind; slug: string }[]> {
  const rows = await reader
    .select({ kind: entries.kind, slug: entries.slug })
    .from(entries)
    .where(and(eq(entries.state, 'published'), isNotNull(entries.withdrawAt), lte(entries.withdrawAt, now)));
  return rows.map((row) => EntryName.parse(row));
}

function titleOf(text: unknown): string {
  return typeof text === 'object' && text !== null && 'title' in text ? String(text.title) : '';
}
