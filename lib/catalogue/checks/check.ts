import { characterFindings } from '#lib/catalogue/checks/characters';
import { completenessFindings } from '#lib/catalogue/checks/completeness';
import { pastDateFindings } from '#lib/catalogue/checks/dates';
import { drawFindings } from '#lib/catalogue/checks/draws';
import { hardWordFindings } from '#lib/catalogue/checks/hard-words';
import { japaneseFindings } from '#lib/catalogue/checks/japanese';
import { bareAddresses, linkFindings, linksIn } from '#lib/catalogue/checks/links';
import { nodesIn } from '#lib/catalogue/checks/markdown';
import { markupFindings } from '#lib/catalogue/checks/markup';
import type { Finding, Place } from '#lib/catalogue/checks/model';
import { passagesOf, stringsIn } from '#lib/catalogue/checks/passages';
import { procedureFindings } from '#lib/catalogue/checks/procedures';
import { quantityFindings } from '#lib/catalogue/checks/quantities';
import { referenceFindings } from '#lib/catalogue/checks/references';
import { type Cells, roomFindings, type Standing } from '#lib/catalogue/checks/rooms';
import { rowFindings } from '#lib/catalogue/checks/rows';
import { schemaFindings } from '#lib/catalogue/checks/schema';
import type { EntryFile } from '#lib/catalogue/entry-file';
import type { EntryKind } from '#lib/catalogue/model';
import type { RoomFacts } from '#lib/facilities/model';
import { originalLocale } from '#lib/i18n/locales';

/** What the checks must know of the city around an entry. */
export type CheckContext = {
  /** The day in Japan, `2026-11-21`. */
  today: string;
  /** The pages that residents can open, without their locale: `/services/moving-in`. */
  addresses: ReadonlySet<string>;
  /** The slugs there are, for what facts refer to. */
  entries: ReadonlyMap<EntryKind, ReadonlySet<string>>;
  /** The rooms that are whole, by slug. */
  rooms: ReadonlyMap<string, RoomFacts>;
  /** The indivisible parts of rooms, for which there is one name in the city. */
  cells: Cells;
  /** What stands in the rooms, now and later. */
  standing: Standing;
  /** Words that the glossary explains. */
  terms: readonly string[];
  /** Words that need explaining. */
  hardWords: readonly string[];
};

/** Everything a machine can find wrong with an entry, faults of its form first. An entry may be approved when nothing blocks. */
export function checkEntry(entry: EntryFile, context: CheckContext): Finding[] {
  const passages = passagesOf(entry);
  return [
    ...schemaFindings(entry),
    ...completenessFindings(entry),
    ...referenceFindings(entry, context.entries),
    ...rowFindings(entry),
    ...roomFindings(entry, context),
    ...drawFindings(entry, context),
    ...procedureFindings(entry),
    ...passages.flatMap((passage) => {
      const nodes = nodesIn(passage.text);
      return [
        ...linkFindings(passage.place, nodes, context.addresses),
        ...markupFindings(passage.place, nodes),
        ...characterFindings(passage),
        ...japaneseFindings(passage),
      ];
    }),
    ...quantityFindings(passages),
    ...pastDateFindings(passages, context.today),
    ...hardWordFindings(passages, context),
  ];
}

/** Every address outside the city hall's pages that an entry names, in its texts and in its facts, for somebody to follow them. */
export function outsideLinks(entry: EntryFile): { place: Place; url: string }[] {
  const said = passagesOf(entry).flatMap(({ place, text }) => {
    const nodes = nodesIn(text);
    return [...linksIn(nodes).map(({ url }) => url), ...bareAddresses(nodes)].map((url) => ({ place, url }));
  });
  const inFacts = stringsIn(entry.facts, ['facts'])
    .filter(({ path }) => path.at(-1) === 'url')
    .map(({ path, text }) => ({ place: { locale: originalLocale, path }, url: text }));
  return [...said, ...inFacts].filter(({ url }) => /^https?:/.test(url));
}
