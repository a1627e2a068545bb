import type { AskedWay } from '#lib/disasters/rules/asked-way';
import { firstOf } from '#lib/web/query';

const parts = ['hazard', 'district', 'latitude', 'longitude'] as const;

/** What an address asks of where to flee to; undefined where it asks nothing. */
export function askedWay(params: Readonly<Record<string, string | string[] | undefined>>): AskedWay | undefined {
  if (!parts.some((part) => params[part] !== undefined)) return undefined;
  const [hazard = '', district = '', latitude = '', longitude = ''] = parts.map((part) => firstOf(params[part]));
  return { hazard, district, latitude, longitude };
}
