import type { Position } from '#lib/disasters/model';

/** The eight winds, clockwise from the north. */
export const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Wind = (typeof winds)[number];

/** The mean radius of the earth in metres (IUGG). */
const earth = 6_371_009;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two points along the great circle; on a round earth, half a percent off at most. */
export function metresBetween(a: Position, b: Position): number {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half = Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earth * Math.asin(Math.sqrt(Math.min(1, half)));
}

/** The wind one looks towards who looks from one point at another. */
export function windTowards(from: Position, to: Position): Wind {
  const [here, there, east] = [radians(from.latitude), radians(to.latitude), radians(to.longitude - from.longitude)];
  const bearing = Math.atan2(
    Math.sin(east) * Math.cos(there),
    Math.cos(here) * Math.sin(there) - Math.sin(here) * Math.cos(there) * Math.cos(east),
  );
  return winds[(Math.round(bearing / (Math.PI / 4)) + 8) % 8] ?? 'n';
}
