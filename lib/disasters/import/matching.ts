import type { EntryFile } from '#lib/catalogue/entry-file';
import type { Identifier, ListedSite, ListKind, Refusal } from '#lib/disasters/import/model';
import { EvacuationSiteFacts } from '#lib/disasters/model';
import { originalLocale } from '#lib/i18n/locales';
import { isNear, plainTitle } from '#lib/lists/places';

/** A site as the city has it. */
export type KnownSite = { entry: EntryFile; facts: EvacuationSiteFacts; title: string; note: string };

/** The site that an entry is; nothing for other entries. */
export function knownSite(entry: EntryFile): KnownSite[] {
  if (entry.kind !== 'evacuation-site') return [];
  const text = entry.texts.find(({ locale }) => locale === originalLocale)?.text;
  const said = (field: string) => String(text?.[field] ?? '');
  return [{ entry, facts: EvacuationSiteFacts.parse(entry.facts), title: said('title'), note: said('note') }];
}

/** Which site of the city each listed one is, no site twice: by what lists call it first, then by name and place. */
export function matchSites(listed: readonly ListedSite[], known: readonly KnownSite[]): Map<ListedSite, KnownSite> {
  const matches = new Map<ListedSite, KnownSite>();
  const free = new Set(known);
  const byIdentifier = indexed(known, ({ facts }) => facts.identifiers.filter((value) => !value.endsWith('/')));
  const byTitle = indexed(known, ({ title }) => [plainTitle(title)]);
  const match = (candidatesOf: (site: ListedSite) => KnownSite[]) => {
    for (const site of listed.filter((one) => !matches.has(one))) {
      const found = candidatesOf(site).find((one) => free.has(one));
      if (!found) continue;
      matches.set(site, found);
      free.delete(found);
    }
  };
  match((site) =>
    site.identifiers.flatMap((identifier) => (byIdentifier.get(identifier.value) ?? []).filter((one) => isCalled(identifier, site, one))),
  );
  match((site) => (byTitle.get(plainTitle(site.title)) ?? []).filter(({ facts }) => isNear(facts.position, site.position)));
  return matches;
}

/** A lasting name is enough; a number must lead to the same name or the same place. */
const isCalled = ({ lasting }: Identifier, site: ListedSite, { title, facts }: KnownSite) =>
  lasting || plainTitle(title) === plainTitle(site.title) || isNear(facts.position, site.position);

function indexed(known: readonly KnownSite[], namesOf: (one: KnownSite) => readonly string[]): Map<string, KnownSite[]> {
  const index = new Map<string, KnownSite[]>();
  for (const one of known) for (const name of namesOf(one)) index.set(name, [...(index.get(name) ?? []), one]);
  return index;
}

/** Which sites a list of a kind should name. */
const covers: Readonly<Record<ListKind, (facts: EvacuationSiteFacts) => boolean>> = {
  emergency: ({ hazards, tsunamiBuilding }) => hazards.some((hazard) => hazard !== 'tsunami' || !tsunamiBuilding),
  tsunami: ({ tsunamiBuilding }) => tsunamiBuilding,
  shelters: ({ shelter, welfare }) => shelter || welfare,
  cooling: ({ cooling }) => cooling,
};

/** The city's sites that a list should name and does not; a row that was refused still names its site. */
export function missingFrom(
  kind: ListKind,
  known: readonly KnownSite[],
  matched: readonly KnownSite[],
  refused: readonly Refusal[],
): KnownSite[] {
  const found = new Set(matched);
  const names = new Set(refused.map(({ name }) => plainTitle(name)));
  return known.filter((one) => !found.has(one) && covers[kind](one.facts) && !names.has(plainTitle(one.title)));
}
