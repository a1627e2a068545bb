import type { EntryFile } from '#lib/catalogue/entry-file';
import type { ListedFacility } from '#lib/facilities/import/model';
import { FacilityFacts, FacilityText } from '#lib/facilities/model';
import { originalLocale } from '#lib/i18n/locales';
import { isNear, plainTitle } from '#lib/lists/places';

/** A facility as the city has it. */
export type KnownFacility = { entry: EntryFile; facts: FacilityFacts; text: FacilityText };

/** The facility that an entry is; nothing for other entries. */
export function knownFacility(entry: EntryFile): KnownFacility[] {
  if (entry.kind !== 'facility') return [];
  const text = entry.texts.find(({ locale }) => locale === originalLocale)?.text;
  return [{ entry, facts: FacilityFacts.parse(entry.facts), text: FacilityText.parse(text) }];
}

/** Which facility of the city each listed one is, no facility twice: by what the list calls it first, then by its name. */
export function matchFacilities(listed: readonly ListedFacility[], known: readonly KnownFacility[]): Map<ListedFacility, KnownFacility> {
  const matches = new Map<ListedFacility, KnownFacility>();
  const free = new Set(known);
  const match = (isOne: (row: ListedFacility, one: KnownFacility) => boolean) => {
    for (const row of listed.filter((one) => !matches.has(one))) {
      const found = [...free].find((one) => isOne(row, one));
      if (!found) continue;
      matches.set(row, found);
      free.delete(found);
    }
  };
  const named = (title: string, all: readonly { title: string }[]) =>
    all.filter((one) => plainTitle(one.title) === plainTitle(title)).length;
  const titles = known.map(({ text }) => text);
  const isOnlyOne = ({ title }: ListedFacility) => named(title, listed) === 1 && named(title, titles) === 1;
  match((row, one) => row.called?.slug === one.entry.slug && (row.called.lasting || isNamedSo(row, one) || isThere(row, one)));
  match((row, one) => isNamedSo(row, one) && isThere(row, one));
  // It may have moved, or somebody has put its position right.
  match((row, one) => isNamedSo(row, one) && isOnlyOne(row));
  return matches;
}

const isNamedSo = ({ title }: ListedFacility, { text }: KnownFacility) => plainTitle(title) === plainTitle(text.title);
const isThere = ({ position }: ListedFacility, { facts }: KnownFacility) => position !== undefined && isNear(position, facts.position);
