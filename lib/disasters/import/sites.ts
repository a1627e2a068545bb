import type { ListedSite, Refusal, SiteFault } from '#lib/disasters/import/model';
import { type ReadRows, readRows } from '#lib/disasters/import/rows';
import { readListFile } from '#lib/lists/files';
import { farFromOthers, isNear, plainTitle } from '#lib/lists/places';
import { ok, type Result } from '#lib/result';

/**
 * Reads a municipal CSV or a GeoJSON of 国土地理院 as sites, one for each place, whatever many rows speak of it. Refused:
 * a file that is no list of sites; rows that cannot be taken are in the value, each with its reason.
 */
export function readSites(bytes: Uint8Array): Result<ReadRows, SiteFault> {
  const file = readListFile(bytes);
  if (!file.ok) return file;
  const read = readRows(file.value);
  if (!read.ok) return read;
  const near = withoutFarOnes(read.value.sites);
  const once = withoutRepeated(near.sites);
  const all = [...read.value.refused, ...near.refused, ...once.refused].toSorted((a, b) => a.row - b.row);
  return ok({ ...read.value, sites: once.sites, refused: all });
}

type Sorted = { sites: ListedSite[]; refused: Refusal[] };

function withoutFarOnes(sites: readonly ListedSite[]): Sorted {
  const far = farFromOthers(sites);
  return {
    sites: sites.filter((site) => !far.has(site)),
    refused: [...far].flatMap(([site, kilometres]) => refuse(site, { code: 'far-away', params: { kilometres, ...site.position } })),
  };
}

/** Rows of one place become one site when each says something else of it (指定一般避難所, 指定福祉避難所); a row that repeats another is refused. */
function withoutRepeated(sites: readonly ListedSite[]): Sorted {
  const kept: ListedSite[] = [];
  const repeated: Refusal[] = [];
  const byName = new Map<string, ListedSite[]>();
  const byIdentifier = new Map<string, ListedSite>();
  for (const site of sites) {
    const name = plainTitle(site.title);
    const namesakes = byName.get(name) ?? [];
    const before =
      lasting(site)
        .map((id) => byIdentifier.get(id))
        .find(Boolean) ?? namesakes.find((one) => isNear(one.position, site.position));
    if (before && (isSaidBy(before, site) || lasting(site).some((id) => lasting(before).includes(id)))) {
      repeated.push(...refuse(site, { code: 'listed-twice', params: { first: before.rows[0] ?? 0, title: before.title } }));
      continue;
    }
    if (before) join(before, site);
    else {
      kept.push(site);
      byName.set(name, [...namesakes, site]);
    }
    for (const id of lasting(site)) byIdentifier.set(id, before ?? site);
  }
  return { sites: kept, refused: repeated };
}

const lasting = ({ identifiers }: ListedSite) => identifiers.filter((one) => one.lasting).map(({ value }) => value);

/** Whether one row already says all that another does of what the place is. */
const isSaidBy = ({ facts: first }: ListedSite, { facts: { hazards, shelter, welfare } }: ListedSite) =>
  hazards !== undefined || ((!shelter || first.shelter === true) && (!welfare || first.welfare === true));

function join(first: ListedSite, second: ListedSite): void {
  first.rows.push(...second.rows);
  first.identifiers.push(...second.identifiers);
  Object.assign(first.facts, { ...second.facts, ...first.facts });
  if (second.note && !first.note?.includes(second.note)) first.note = [first.note, second.note].filter(Boolean).join('。');
}

/** A refusal for each row that speaks of a site. */
export const refuse = ({ rows, title }: ListedSite, fault: SiteFault): Refusal[] => rows.map((row) => ({ row, name: title, fault }));
