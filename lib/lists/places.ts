import { z } from 'zod';
import type { EntryFile } from '#lib/catalogue/entry-file';
import type { Position } from '#lib/disasters/model';
import { metresBetween } from '#lib/disasters/rules/distance';
import { originalLocale } from '#lib/i18n/locales';

/** As far apart as two surveys put the same place. */
const samePlace = 50;
/** A degree that was mistyped is farther than this; few cities are so wide. */
const farAway = 75_000;

/** Whether two positions are the same place, measured twice. */
export const isNear = (a: Position, b: Position) => metresBetween(a, b) <= samePlace;

/** A name without its widths and blanks. */
export const plainTitle = (title: string) => title.normalize('NFKC').replace(/\s/g, '');

/**
 * Those that lie far from the others, each with how far, in whole kilometres. A city's places lie together: one far from
 * their middle is a slip of a digit. A list of islands is measured by its own width.
 */
export function farFromOthers<Place extends { position?: Position }>(places: readonly Place[]): Map<Place, number> {
  const placed = places.flatMap((place) => (place.position ? [{ place, position: place.position }] : []));
  const middle = {
    latitude: median(placed.map(({ position }) => position.latitude)),
    longitude: median(placed.map(({ position }) => position.longitude)),
  };
  const measured = placed.map(({ place, position }) => ({ place, metres: metresBetween(middle, position) }));
  const limit = placed.length < 3 ? Number.POSITIVE_INFINITY : Math.max(farAway, 6 * median(measured.map(({ metres }) => metres)));
  return new Map(measured.filter(({ metres }) => metres > limit).map(({ place, metres }) => [place, Math.round(metres / 1000)]));
}

/** The middle one of some numbers. */
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const Towns = z.array(z.string()).catch([]);

/** The district one of whose towns the address names; the longest name counts (東本町 before 本町). */
export function districtOf(address: string, districts: readonly EntryFile[]): string | undefined {
  const towns = districts.flatMap(({ slug, texts }) =>
    Towns.parse(texts.find(({ locale }) => locale === originalLocale)?.text['towns']).map((town) => ({ slug, town })),
  );
  return towns.filter(({ town }) => address.includes(town)).toSorted((a, b) => b.town.length - a.town.length)[0]?.slug;
}
