import type { EvacuationSiteFacts, Hazard, OpeningState, Position } from '#lib/disasters/model';
import { metresBetween, type Wind, windTowards } from '#lib/disasters/rules/distance';

/** What must be known of a site; `opening` is closed where nobody has said otherwise. */
export type NearSite = { facts: Pick<EvacuationSiteFacts, 'district' | 'position' | 'hazards'>; opening?: OpeningState };

/** Which disaster one flees from, and from where: a point, or a district whose sites stand for its middle. */
export type Fleeing = { hazard: Hazard } & ({ position: Position } | { district: string });

/** How far it is in metres, in a straight line, and which way. */
export type Near<Site> = { site: Site; metres: number; wind: Wind };

/** Who is let in first: what is open, then crowded, then not open yet; what is full comes last, however near. */
const order: Readonly<Record<OpeningState, number>> = { open: 0, crowded: 1, closed: 2, full: 3 };

/** The first `count` sites that are safe in a disaster, open ones before others, the nearest first. None for a district without sites. */
export function nearestSites<Site extends NearSite>(sites: readonly Site[], fleeing: Fleeing, count: number): Near<Site>[] {
  const from = 'position' in fleeing ? fleeing.position : middleOf(sites.filter(({ facts }) => facts.district === fleeing.district));
  if (!from) return [];
  const rank = ({ opening = 'closed' }: Site) => order[opening];
  return sites
    .filter(({ facts }) => facts.hazards.includes(fleeing.hazard))
    .map((site) => ({ site, metres: metresBetween(from, site.facts.position), wind: windTowards(from, site.facts.position) }))
    .toSorted((a, b) => rank(a.site) - rank(b.site) || a.metres - b.metres)
    .slice(0, count);
}

function middleOf(sites: readonly NearSite[]): Position | undefined {
  const mean = (of: keyof Position) => sites.reduce((sum, { facts }) => sum + facts.position[of], 0) / sites.length;
  return sites.length > 0 ? { latitude: mean('latitude'), longitude: mean('longitude') } : undefined;
}
