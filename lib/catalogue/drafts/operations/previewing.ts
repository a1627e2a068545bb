import type { EntryName, OnDesk } from '#lib/catalogue/drafts/operations/opening';
import { toEntry } from '#lib/catalogue/drafts/rules';
import { type EntryOf, wholeEntry } from '#lib/catalogue/entry';
import type { Kind } from '#lib/catalogue/kinds/schemas';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import type { EntryKind } from '#lib/catalogue/model';
import { readKanji } from '#lib/catalogue/operations/importing';
import { type Published, published } from '#lib/catalogue/operations/published';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import type { Voice } from '#lib/i18n/voice';

/** Where each kind lies in the published catalogue. */
const shelves = {
  service: 'services',
  'life-event': 'lifeEvents',
  answer: 'answers',
  office: 'offices',
  category: 'categories',
  audience: 'audiences',
  item: 'items',
  term: 'terms',
  district: 'districts',
  'garbage-type': 'garbageTypes',
  'garbage-item': 'garbageItems',
  'evacuation-site': 'evacuationSites',
  purpose: 'purposes',
  facility: 'facilities',
  room: 'rooms',
  procedure: 'procedures',
} as const satisfies Record<EntryKind, keyof Published>;

/**
 * The catalogue as it would be if this draft were published now, for its pages to be drawn from; undefined
 * while the draft is not whole enough to be drawn.
 */
export async function contentWithDraft(onDesk: OnDesk, now: Date): Promise<Published | undefined> {
  const [content, entry] = await Promise.all([published(), previewEntry(onDesk, now)]);
  if (!entry) return undefined;
  const shelf = shelves[onDesk.kind];
  const others = content[shelf].filter(({ slug }) => slug !== onDesk.slug);
  return Object.assign({ ...content }, { [shelf]: [...others, entry] });
}

/** The draft as an entry with its readings; undefined when it is not whole. */
export async function previewEntry(
  { kind, slug, content, published: before }: OnDesk & EntryName,
  now: Date,
): Promise<EntryOf<Kind> | undefined> {
  const [ready] = await readKanji([toEntry(kind, slug, content, before)]);
  const schema: Kind = kindSchemas[kind];
  const original = ready?.texts.find(({ locale }) => locale === 'ja');
  if (!ready || !schema.facts.safeParse(ready.facts).success || !schema.text.safeParse(original?.text).success) return undefined;
  const texts = ready.texts.map((said) => ({ ...said, updatedAt: now }));
  return wholeEntry(schema, { ...ready, updatedAt: now }, texts);
}

/** A draft without a page of its own, as its parts are told in a language; undefined when it is not whole. */
export async function glimpseOf(onDesk: OnDesk, voice: Voice, now: Date): Promise<Told<unknown, Record<string, unknown>> | undefined> {
  const entry = await previewEntry(onDesk, now);
  return entry && tell(entry, voice);
}
