import { read } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import type { Entry } from '#lib/catalogue/entry';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { type SearchedKind, searchedKinds } from '#lib/catalogue/model';
import { type Nameable, type Named, nameAll } from '#lib/catalogue/rules/naming';
import { toDocument } from '#lib/catalogue/rules/searched';
import { holdsOn, type Validity } from '#lib/catalogue/rules/validity';
import { findEntries } from '#lib/catalogue/store';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { currentContentVersion } from '#lib/publication/operations';
import { buildIndex, type SearchIndex, search } from '#lib/search/engine';
import type { Why } from '#lib/search/model';

export type Found = Named & { kind: SearchedKind; why: Why };

type Searchable = { kind: SearchedKind; entry: Entry<unknown, Nameable>; validity: Validity };
type Shelf = { version: number; index: SearchIndex; entries: ReadonlyMap<string, Searchable> };

// One index a process, however often the framework loads this module.
const key = Symbol.for('city.search');
const city: typeof globalThis & { [key]?: Shelf } = globalThis;

/** How far what was found may be trusted: one answer, a few that are close, or nothing to be told. */
export type Trust = 'one' | 'few' | 'none';

export type Searched = { found: Found[]; trust: Trust };

/** What answers a question in any language, best first, named in the reader's; only what holds today. */
export async function searchCatalogue(question: string, voice: Voice, now: Date, limit = 20): Promise<Searched> {
  const { index, entries } = await currentShelf();
  const found = search(index, question, { limit, locale: localeOf(voice) }).flatMap(({ id, why }) => {
    const entry = entries.get(id);
    const name = entry && holdsOn(entry.validity, dayOf(now)) && nameAll([entry.entry], voice).get(entry.entry.slug);
    return entry && name ? [{ ...name, kind: entry.kind, why }] : [];
  });
  return { found, trust: found.length === 0 ? 'none' : 'few' };
}

/** The index of the content as it is now; rebuilt when the content version has changed. */
async function currentShelf(): Promise<Shelf> {
  const version = await currentContentVersion();
  if (city[key]?.version === version) return city[key];
  const all = await Promise.all(searchedKinds.map(searchables));
  const entries = new Map(all.flat().map((found) => [`${found.kind}/${found.entry.slug}`, found]));
  const shelf = {
    version,
    entries,
    index: buildIndex([...entries].map(([id, found]) => toDocument(id, found.kind, [...found.entry.texts.values()]))),
  };
  city[key] = shelf;
  return shelf;
}

async function searchables(kind: SearchedKind): Promise<Searchable[]> {
  const entries: Entry<Validity | object, Nameable>[] = await findEntries(read, kindSchemas[kind]);
  return entries.map((entry) => ({ kind, entry, validity: entry.facts }));
}
