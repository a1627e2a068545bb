import type { OpeningState, Position } from '#lib/disasters/model';
import { isOpeningState } from '#lib/disasters/rules/nearest-sites';

/** A site as the list in the page tells it to scripts: all they know of it, with network or without. */
export type ListedSite = {
  slug: string;
  facts: { district: string | undefined; position: Position; hazards: readonly string[] };
  opening: OpeningState;
};

/**
 * Reads one `<li data-site>` of `#site-list` from its `data-` attributes: `site`, `latitude` and `longitude` in degrees, `hazards`
 * with blanks between, `opening`, `district` ('' for none). Undefined for what is no site, or lies outside Japan: a wrong way is worse than none.
 */
export function readListedSite(data: Readonly<Record<string, string | undefined>>): ListedSite | undefined {
  const { site = '', latitude = '', longitude = '', hazards = '', opening = '', district = '' } = data;
  const position = { latitude: Number.parseFloat(latitude), longitude: Number.parseFloat(longitude) };
  if (site === '' || !isInJapan(position)) return undefined;
  const facts = { district: district || undefined, position, hazards: hazards.split(' ').filter(Boolean) };
  return { slug: site, facts, opening: isOpeningState(opening) ? opening : 'closed' };
}

/** The same limits as `Position`, without what checks it there: a phone need not load that. */
function isInJapan({ latitude, longitude }: Position): boolean {
  return latitude >= 20 && latitude <= 46 && longitude >= 122 && longitude <= 154;
}
