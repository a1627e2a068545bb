import { activeGroups } from '#lib/answers/thesaurus/operations';
import { dayOf } from '#lib/calendar/day';
import type { Entry } from '#lib/catalogue/entry';
import type { SearchedKind } from '#lib/catalogue/model';
import { published } from '#lib/catalogue/operations/published';
import { areKin, type Kin } from '#lib/catalogue/rules/kin';
import { type Nameable, type Named, nameAll } from '#lib/catalogue/rules/naming';
import { toDocument } from '#lib/catalogue/rules/searched';
import { holdsOn, type Validity } from '#lib/catalogue/rules/validity';
import type { Locale } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { currentCatalogueVersion } from '#lib/publication/operations';
import { type AnswerForm, formOf } from '#lib/search/answerability';
import { cityLibrary, Library } from '#lib/search/library';
import type { Part, Why } from '#lib/search/model';

export type Found = Named & Kin & { score: number; why: Why; parts?: Part[] };

/** What was found, best first, and the form that an answer should take. */
export type Searched = { found: Found[]; form: AnswerForm };

type Searchable = { kind: SearchedKind; entry: Entry<unknown, Nameable>; validity: Validity; leadsTo: readonly string[] };
type Shelf = { version: number; entries: ReadonlyMap<string, Searchable> };

// The library holds the version that this process read last, however often the framework loads this module.
const key = Symbol.for('city.searched');
const city: typeof globalThis & { [key]?: Shelf } = globalThis;

/**
 * What answers a question in any language, named in the reader's; only what holds today. `explain` also tells
 * the parts of each score, for the desk.
 */
export async function searchCatalogue(
  question: string,
  voice: Voice,
  now: Date,
  options: { limit?: number; explain?: boolean } = {},
): Promise<Searched> {
  const { entries } = await currentShelf();
  const { hits, evidence } = await cityLibrary().consult(question, { ...options, locale: localeOf(voice) });
  const found = hits.flatMap(({ id, kind: _, ...hit }) => {
    const searched = entries.get(id);
    const name = searched && holdsOn(searched.validity, dayOf(now)) && nameAll([searched.entry], voice).get(searched.entry.slug);
    return searched && name ? [{ ...name, kind: searched.kind, leadsTo: searched.leadsTo, ...hit }] : [];
  });
  // What speaks for the first hit says nothing of the next, where the first does not hold today.
  const isFirst = found[0] !== undefined && `${found[0].kind}/${found[0].slug}` === hits[0]?.id;
  const margin = isFirst ? marginOf(found) : 0;
  return { found, form: formOf(evidence && found.length > 0 ? { ...evidence, margin } : undefined) };
}

/** How far the first is ahead of the next that is about something else, as a share of its own score. */
function marginOf([first, ...others]: readonly Found[]): number {
  const next = others.find((other) => first && !areKin(first, other));
  return first ? 1 - (next?.score ?? 0) / first.score : 0;
}

/** The content as it is now, in the hands of the library before anything is asked of it. */
async function currentShelf(): Promise<Shelf> {
  const version = await currentCatalogueVersion();
  if (city[key]?.version === version) return city[key];
  const [{ services, answers, lifeEvents, offices, facilities, terms }, thesaurus] = await Promise.all([published(), activeGroups()]);
  // Another question may have brought it meanwhile.
  if (city[key]?.version === version) return city[key];
  const all = [
    ...searchables('service', services),
    ...answers.map((entry) => ({ kind: 'answer' as const, entry, validity: entry.facts, leadsTo: entry.facts.services })),
    ...searchables('life-event', lifeEvents),
    ...searchables('office', offices),
    ...searchables('facility', facilities),
    ...searchables('term', terms),
  ];
  const shelf = { version, entries: new Map(all.map((found) => [`${found.kind}/${found.entry.slug}`, found])) };
  cityLibrary().hold(documentsOf(shelf), thesaurus);
  city[key] = shelf;
  return shelf;
}

/** Settles when the search knows the content and the thesaurus as they are now, which takes it a second or two for the latter. */
export async function searchStands(): Promise<void> {
  await currentShelf();
  await cityLibrary().settled();
}

const documentsOf = ({ entries }: Shelf) => [...entries].map(([id, { kind, entry }]) => toDocument(id, kind, [...entry.texts.values()]));

/** Finds the first three in the content as it is now, `service/moving-in` …; with another thesaurus, in a thread of its own. */
export async function findWith<Result>(
  thesaurus: readonly string[] | undefined,
  work: (find: (question: string, locale: Locale) => Promise<string[]>) => Promise<Result>,
): Promise<Result> {
  const shelf = await currentShelf();
  const library = thesaurus ? new Library() : cityLibrary();
  if (thesaurus) library.hold(documentsOf(shelf), thesaurus);
  try {
    return await work(async (question, locale) => (await library.consult(question, { limit: 3, locale })).hits.map(({ id }) => id));
  } finally {
    if (thesaurus) library.close();
  }
}

/** Entries that hold on any day. */
function searchables(kind: SearchedKind, entries: readonly Entry<unknown, Nameable>[]): Searchable[] {
  return entries.map((entry) => ({ kind, entry, validity: {}, leadsTo: [] }));
}
