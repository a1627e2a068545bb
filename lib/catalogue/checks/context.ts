import type { CheckContext } from '#lib/catalogue/checks/check';
import { defaultHardWords } from '#lib/catalogue/checks/hard-words';
import { cellsIn, roomsIn, type Standing } from '#lib/catalogue/checks/rooms';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { entryKinds } from '#lib/catalogue/model';
import { addressOf, hasPage, rooms as indexPages } from '#lib/catalogue/rules/addresses';
import { textsOf } from '#lib/catalogue/rules/telling';
import { originalLocale } from '#lib/i18n/locales';

/** What the checks must know of a city that consists of these entries; `today` is the day in Japan, `standing` what is reserved. */
export function contextOf(entries: readonly EntryFile[], today: string, standing: Standing = new Map()): CheckContext {
  const pages = entries.flatMap(({ kind, slug }) => (hasPage(kind) ? [addressOf(kind, slug)] : []));
  const glossary = entries
    .filter(({ kind }) => kind === 'term')
    .flatMap(({ texts }) => texts.filter(({ locale }) => locale === originalLocale));
  const rooms = roomsIn(entries);
  return {
    today,
    addresses: new Set([...indexPages, '/ask', ...pages]),
    entries: new Map(entryKinds.map((kind) => [kind, new Set(entries.filter((entry) => entry.kind === kind).map(({ slug }) => slug))])),
    standing,
    rooms,
    cells: cellsIn(rooms),
    terms: glossary.flatMap(({ text: { title, words } }) => textsOf([title, words])),
    hardWords: defaultHardWords,
  };
}
