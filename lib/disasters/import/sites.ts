import { readListFile } from '#lib/disasters/import/files';
import type { ListedSite, Refusal, SiteFault } from '#lib/disasters/import/model';
import { type ReadRows, readRows } from '#lib/disasters/import/rows';
import type { Position } from '#lib/disasters/model';
import { metresBetween } from '#lib/disasters/rules/distance';
import { ok, type Result } from '#lib/result';

/** As far apart as two surveys put the same place. */
const samePlace = 50;
/** A degree that was mistyped is farther than this; few cities are so wide. */
const farAway = 75_000;

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

/** A city's sites lie together: one far from their middle is a slip of a digit. A list of islands is measured by its own width. */
function withoutFarOnes(sites: readonly ListedSite[]): Sorted {
  const middle = {
    latitude: median(sites.map(({ position }) => position.latitude)),
    longitude: median(sites.map(({ position }) => position.longitude)),
  };
  const distance = ({ position }: ListedSite) => metresBetween(middle, position);
  const limit = sites.length < 3 ? Number.POSITIVE_INFINITY : Math.max(farAway, 6 * median(sites.map(distance)));
  const far = (site: ListedSite) => distance(site) > limit;
  return {
    sites: sites.filter((site) => !far(site)),
    refused: sites
      .filter(far)
      .flatMap((site) => refuse(site, { code: 'far-away', params: { kilometres: Math.round(distance(site) / 1000), ...site.position } })),
  };
}

/** The middle one of some numbers. */
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

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

/** A name without its widths and blanks. */
export const plainTitle = (title: string) => title.normalize('NFKC').replace(/\s/g, '');

/** Whether two positions are the same place, measured twice. */
export const isNear = (a: Position, b: Position) => metresBetween(a, b) <= samePlace;
