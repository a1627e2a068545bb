import type { OpeningState, Position } from '#lib/disasters/model';
import { metresBetween, type Wind, windTowards } from '#lib/disasters/rules/distance';

/** What must be known of a site: in which disasters it is safe; `opening` is closed where nobody has said otherwise. */
export type NearSite = {
  facts: { district?: string | undefined; position: Position; hazards: readonly string[] };
  opening?: OpeningState | undefined;
};

/** From where one flees: a point, or a district whose sites stand for its middle. */
export type From = { position: Position } | { district: string };

/** Which disaster one flees from; none where any site will do. Words of the page, too: this runs on the phone as well. */
export type Fleeing = { hazard?: string } & From;

/** How far it is in metres, in a straight line, and which way. */
export type Near<Site> = { site: Site; metres: number; wind: Wind };

/** Who is let in first: what is open, then crowded, then not open yet; what is full comes last, however near. */
const order: Readonly<Record<OpeningState, number>> = { open: 0, crowded: 1, closed: 2, full: 3 };

/** In a tsunami nobody waits for a door: most of these sites are hills and towers, and the nearest high place is the right one. */
const orderInTsunami: typeof order = { open: 0, crowded: 0, closed: 0, full: 1 };

export const isOpeningState = (word: string): word is OpeningState => Object.hasOwn(order, word);

/** The first `count` sites that are safe in a disaster, open ones before others but in a tsunami, the nearest first. None for a district without sites. */
export function nearestSites<Site extends NearSite>(sites: readonly Site[], fleeing: Fleeing, count: number): Near<Site>[] {
  const from = 'position' in fleeing ? fleeing.position : middleOf(sites.filter(({ facts }) => facts.district === fleeing.district));
  if (!from) return [];
  const states = fleeing.hazard === 'tsunami' ? orderInTsunami : order;
  const rank = ({ opening = 'closed' }: Site) => states[opening];
  return sites
    .filter(({ facts }) => fleeing.hazard === undefined || facts.hazards.includes(fleeing.hazard))
    .map((site) => ({ site, metres: metresBetween(from, site.facts.position), wind: windTowards(from, site.facts.position) }))
    .toSorted((a, b) => rank(a.site) - rank(b.site) || a.metres - b.metres)
    .slice(0, count);
}

function middleOf(sites: readonly NearSite[]): Position | undefined {
  const mean = (of: keyof Position) => sites.reduce((sum, { facts }) => sum + facts.position[of], 0) / sites.length;
  return sites.length > 0 ? { latitude: mean('latitude'), longitude: mean('longitude') } : undefined;
}
