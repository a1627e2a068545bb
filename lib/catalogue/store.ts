import { and, eq, lte, notInArray } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { incoming } from '#db/columns/index';
import { drafts, entries, texts } from '#db/schema';
import { type EntryOf, type EntryRow, type StoredText, wholeEntry } from '#lib/catalogue/entry';
import type { Kind } from '#lib/catalogue/kinds/schemas';
import type { EntryKind } from '#lib/catalogue/model';
import type { Locale } from '#lib/i18n/locales';

const published = 'published';

type NewRow = Omit<EntryRow, 'updatedAt'> & { withdrawAt?: Date | null };

/** All published entries of a kind, in no particular order. */
export async function findEntries<K extends Kind>(reader: Reader, kind: K): Promise<EntryOf<K>[]> {
  const rows = await reader
    .select()
    .from(entries)
    .where(and(eq(entries.kind, kind.name), eq(entries.state, published)));
  const said = await reader.select().from(texts).where(eq(texts.kind, kind.name));
  const bySlug = Map.groupBy(said, (text) => text.slug);
  return rows.map((row) => wholeEntry<K['facts'], K['text']>(kind, row, bySlug.get(row.slug) ?? []));
}

/** Shows an entry to residents or takes it out of their sight. */
export async function changeEntry(
  writer: Writer,
  kind: EntryKind,
  slug: string,
  values: { state?: 'published' | 'withdrawn'; withdrawAt?: Date | null; reviewOn?: string | null; facts?: unknown; updatedAt?: Date },
): Promise<void> {
  await writer
    .update(entries)
    .set(values)
    .where(and(eq(entries.kind, kind), eq(entries.slug, slug)));
}

/** Takes an entry out of sight whose time has ended; false when it was done, or its time changed, meanwhile. */
export async function withdrawDue(writer: Writer, kind: EntryKind, slug: string, now: Date): Promise<boolean> {
  const withdrawn = await writer
    .update(entries)
    .set({ state: 'withdrawn', withdrawAt: null })
    .where(and(eq(entries.kind, kind), eq(entries.slug, slug), eq(entries.state, published), lte(entries.withdrawAt, now)))
    .returning();
  return withdrawn.length > 0;
}

/** Removes what an entry says in the languages that are not among these. */
export async function removeOtherTexts(writer: Writer, kind: EntryKind, slug: string, kept: readonly Locale[]): Promise<void> {
  await writer.delete(texts).where(and(eq(texts.kind, kind), eq(texts.slug, slug), notInArray(texts.locale, [...kept])));
}

/** Saves an entry's facts as published, new or over the old. */
export async function saveEntry(writer: Writer, kind: EntryKind, row: NewRow, now: Date): Promise<void> {
  const values = {
    revision: row.revision,
    facts: row.facts,
    checkedOn: row.checkedOn,
    reviewOn: row.reviewOn,
    // Whoever says nothing of the end leaves it as it was planned.
    ...(row.withdrawAt === undefined ? {} : { withdrawAt: row.withdrawAt }),
    state: published,
    updatedAt: now,
  };
  await writer
    .insert(entries)
    .values({ kind, slug: row.slug, ...values })
    .onConflictDoUpdate({ target: [entries.kind, entries.slug], set: values });
}

/** Saves what an entry says in several languages, each new or over the old. */
export async function saveTexts(writer: Writer, kind: EntryKind, slug: string, said: readonly StoredText[], now: Date): Promise<void> {
  if (said.length === 0) return;
  const { madeFrom, madeBy, text, readings, updatedAt } = texts;
  const changing = { madeFrom, madeBy, text, readings, updatedAt };
  const set = Object.fromEntries(Object.entries(changing).map(([field, column]) => [field, incoming(column)]));
  await writer
    .insert(texts)
    .values(said.map((one) => ({ kind, slug, updatedAt: now, ...one, readings: one.readings ?? null })))
    .onConflictDoUpdate({ target: [texts.kind, texts.slug, texts.locale], set });
}

/** Takes every entry of a kind out of the catalogue, with all it said. */
export async function removeKind(writer: Writer, kind: EntryKind): Promise<void> {
  await writer.delete(texts).where(eq(texts.kind, kind));
  await writer.delete(entries).where(eq(entries.kind, kind));
}

/** Takes everything out of the catalogue, drafts too; what it once said stays in the versions. */
export async function removeCatalogue(writer: Writer): Promise<void> {
  for (const table of [drafts, texts, entries]) await writer.delete(table);
}

/** How many entries there are: 0 means that the city is empty. */
export async function countEntries(reader: Reader): Promise<number> {
  return reader.$count(entries);
}
