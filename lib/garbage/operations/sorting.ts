import type { Entry } from '#lib/catalogue/entry';
import { published } from '#lib/catalogue/operations/published';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import type { GarbageItemFacts, GarbageItemText } from '#lib/garbage/model';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { currentCatalogueVersion } from '#lib/publication/operations';
import { search } from '#lib/search/engine';
import { buildIndex, type SearchIndex } from '#lib/search/search-index';

export type ToldItem = Told<GarbageItemFacts, GarbageItemText>;
type Item = Entry<GarbageItemFacts, GarbageItemText>;
type Shelf = { version: number; index: SearchIndex; items: ReadonlyMap<string, Item> };

// One index a process, however often the framework loads this module.
const key = Symbol.for('city.garbage');
const city: typeof globalThis & { [key]?: Shelf } = globalThis;

/** The whole 分別辞典 by name, or the part of one garbage type. */
export async function listItems(voice: Voice, type?: string): Promise<ToldItem[]> {
  const { garbageItems } = await published();
  const names = new Intl.Collator(bcp47(localeOf(voice)));
  return garbageItems
    .filter(({ facts }) => type === undefined || facts.types.includes(type))
    .map((item) => tell(item, voice))
    .sort((a, b) => names.compare(a.text.reading ?? a.text.title, b.text.reading ?? b.text.title));
}

/** What of the 分別辞典 is meant by a word, also a misspelled one, best first. */
export async function searchItems(question: string, voice: Voice): Promise<ToldItem[]> {
  return findItems(question, voice, 20, 0);
}

/** What a hit must score to be the thing that was named, not one like it; 2 is the name itself. */
const named = 0.9;

/** The few things that a question to the whole city hall names: 「電池」, but not 「引っ越し」. */
export async function itemsNamedBy(question: string, voice: Voice): Promise<ToldItem[]> {
  return findItems(question, voice, 3, named);
}

async function findItems(question: string, voice: Voice, limit: number, least: number): Promise<ToldItem[]> {
  const { index, items } = await currentShelf();
  return search(index, question, { limit, locale: localeOf(voice) }).flatMap(({ id, score }) => {
    const item = score >= least ? items.get(id) : undefined;
    return item ? [tell(item, voice)] : [];
  });
}

async function currentShelf(): Promise<Shelf> {
  const version = await currentCatalogueVersion();
  if (city[key]?.version === version) return city[key];
  const { garbageItems } = await published();
  const documents = garbageItems.map(({ slug, texts }) => ({
    id: slug,
    kind: 'garbage-item',
    texts: [...texts.values()].map(({ locale, text }) => asSearched(locale, text)),
  }));
  const shelf = { version, index: buildIndex(documents), items: new Map(garbageItems.map((item) => [item.slug, item])) };
  city[key] = shelf;
  return shelf;
}

/** Only names and other names: a note speaks of other things as well (「電池を抜く」). */
function asSearched(locale: string, { title, reading, words }: Readonly<Record<string, unknown>>) {
  const spoken = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const others = Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
  return { locale, title: spoken(title) ?? '', reading: spoken(reading), words: others, body: '' };
}
