import { createHash } from 'node:crypto';
import type { EntryFile } from '#lib/catalogue/entry-file';
import type { Proposal } from '#lib/catalogue/exchange/proposal';
import type { KnownSite } from '#lib/disasters/import/matching';
import type { ListedSite } from '#lib/disasters/import/model';
import { type EvacuationSiteFacts, hazards } from '#lib/disasters/model';
import { originalLocale } from '#lib/i18n/locales';
import { districtOf } from '#lib/lists/places';
import { ok } from '#lib/result';

/**
 * What a list proposes for a site of the city, or for a new one: only what it speaks of, all else stays. What the site is
 * like is told by the list that named it first, others add what is lacking: two that differ would change it for ever.
 */
export function proposalFor(site: ListedSite, slug: string, found: KnownSite | undefined, districts: readonly EntryFile[]): Proposal {
  const now = found?.facts;
  const isFirst = !now?.identifiers[0] || site.identifiers.some(({ value }) => listOf(value) === listOf(now.identifiers[0] ?? ''));
  const { title, address, reading, note, position } = site;
  const facts = {
    ...(!now && { hazards: [], shelter: false }),
    ...(isFirst ? { ...site.facts, position } : { ...lacking(site.facts, now), ...designationOf(site.facts) }),
    ...(site.facts.hazards && { hazards: hazardsOf(site.facts.hazards, site.facts.tsunamiBuilding === true, now) }),
    district: now?.district ?? districtOf(address, districts),
    identifiers: identifiersOf(site, now, isFirst),
  };
  const text = isFirst ? { title, address, reading, note } : { note: found?.note ? undefined : note };
  const values = new Map<string, unknown>([
    ...Object.entries(facts).map(([name, value]): [string, unknown] => [`facts.${name}`, value]),
    ...Object.entries(text).map(([name, value]): [string, unknown] => [`${originalLocale}.${name}`, value]),
  ]);
  return {
    ...{ line: site.rows[0] ?? 0, kind: 'evacuation-site', slug, revision: 1, behind: () => 0 },
    read: ({ name }) => (values.get(name) === undefined ? undefined : ok(values.get(name))),
  };
}

/** What the site is for, without what it is like. */
const designationOf = ({ shelter, welfare, tsunamiBuilding, cooling }: ListedSite['facts']) => ({
  shelter,
  welfare,
  tsunamiBuilding,
  cooling,
});

/** What nobody has said yet of what the site is like. */
const lacking = (facts: ListedSite['facts'], now: EvacuationSiteFacts | undefined) => {
  const said = new Map<string, unknown>(Object.entries(now ?? {}));
  return Object.fromEntries(Object.entries(facts).filter(([name]) => [said.get(name) ?? []].flat().length === 0));
};

/** The list that calls a site so: 国土地理院's two are told by the third digit from the end. */
const listOf = (identifier: string) => (identifier.includes('/') ? identifier.slice(0, identifier.lastIndexOf('/')) : identifier.at(-3));

/** 指定緊急避難場所 and 津波避難ビル stand in two lists: neither takes away what the other has said. */
function hazardsOf(listed: EvacuationSiteFacts['hazards'], isTsunamiList: boolean, now: EvacuationSiteFacts | undefined) {
  const others = isTsunamiList ? (now?.hazards ?? []) : now?.tsunamiBuilding ? (['tsunami'] as const) : [];
  return hazards.filter((hazard) => [...listed, ...others].includes(hazard));
}

/** What a list called a site before makes room for what it calls it now; the list that named it first stays the first. */
function identifiersOf({ identifiers }: ListedSite, now: EvacuationSiteFacts | undefined, isFirst: boolean): string[] {
  const listed = identifiers.map(({ value }) => value);
  const others = (now?.identifiers ?? []).filter((value) => !listed.some((one) => listOf(one) === listOf(value)));
  return isFirst ? [...listed, ...others] : [...others, ...listed];
}

/** A name for a new site in links: what its list calls it for good, else made of its name and place. */
export function slugFor({ identifiers, title, position }: ListedSite, taken: ReadonlySet<string>): string {
  const [called] = identifiers.filter(({ lasting }) => lasting);
  const digest = createHash('sha256').update(`${title} ${position.latitude} ${position.longitude}`).digest('hex').slice(0, 12);
  const slug =
    called?.value
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || `site-${digest}`;
  return taken.has(slug) ? `${slug}-${digest}` : slug;
}
