import { listDistricts, type ToldDistrict } from '#lib/catalogue/operations/districts';
import { published } from '#lib/catalogue/operations/published';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import type { EvacuationSiteFacts, EvacuationSiteText } from '#lib/disasters/model';
import type { Shelter } from '#lib/disasters/orders/model';
import { shelterStates } from '#lib/disasters/orders/operations/standing';
import { isOpen } from '#lib/disasters/orders/rules';
import { type Fleeing, type Near, nearestSites } from '#lib/disasters/rules/nearest-sites';
import { safeIn } from '#lib/disasters/rules/safety';
import type { Voice } from '#lib/i18n/voice';

/** An evacuation site, and what was said last of whether it is open. */
export type ToldSite = Told<EvacuationSiteFacts, EvacuationSiteText> & { shelter: Shelter | undefined };

/** A district with its evacuation sites, open ones first, then the highest; no district for those of which nobody has told it. */
export type DistrictSites = { district: ToldDistrict | undefined; isOwn: boolean; sites: ToldSite[] };

/** All places of the list, those against heat among them. */
async function allSites(voice: Voice, now: Date): Promise<ToldSite[]> {
  const [{ evacuationSites }, states] = await Promise.all([published(), shelterStates('real', now)]);
  return evacuationSites.map((site) => ({ ...tell(site, voice), shelter: states.get(site.slug) }));
}

/** The city's evacuation sites by district: the reader's own first, then the city's order. Places against heat alone are none. */
export async function sitesByDistrict(voice: Voice, own: string, now: Date): Promise<DistrictSites[]> {
  const [districts, sites] = await Promise.all([listDistricts(voice), sitesToFleeTo(voice, now)]);
  const height = ({ facts }: ToldSite) => facts.elevation ?? Number.MIN_SAFE_INTEGER;
  const openness = ({ shelter }: ToldSite) => Number(shelter !== undefined && isOpen(shelter));
  sites.sort((a, b) => openness(b) - openness(a) || height(b) - height(a));
  return [...districts, undefined]
    .map((district) => ({
      district,
      isOwn: district !== undefined && district.slug === own,
      sites: sites.filter(({ facts }) => facts.district === district?.slug),
    }))
    .filter((one) => one.sites.length > 0)
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
}

/** The slugs of the sites that are safe in a disaster. */
export async function slugsSafeIn(hazard: string): Promise<ReadonlySet<string>> {
  const { evacuationSites } = await published();
  return new Set(evacuationSites.filter(({ facts }) => safeIn(facts).some((one) => one === hazard)).map(({ slug }) => slug));
}

async function sitesToFleeTo(voice: Voice, now: Date): Promise<ToldSite[]> {
  const isOne = ({ facts }: ToldSite) => safeIn(facts).length > 0 || facts.shelter || facts.welfare;
  return (await allSites(voice, now)).filter(isOne);
}

/** One site, and the others nearest to it; undefined for a name that is none. */
export async function showSite(
  slug: string,
  voice: Voice,
  now: Date,
): Promise<{ site: ToldSite; district: ToldDistrict | undefined; others: Near<ToldSite>[] } | undefined> {
  const [sites, districts, others] = await Promise.all([allSites(voice, now), listDistricts(voice), sitesToFleeTo(voice, now)]);
  const site = sites.find((one) => one.slug === slug);
  return (
    site && {
      site,
      district: districts.find((district) => district.slug === site.facts.district),
      others: nearestOf(
        others.filter((other) => other.slug !== slug),
        { position: site.facts.position },
        3,
      ),
    }
  );
}

/** The nearest of these sites, in the order of `nearestSites`. */
export function nearestOf(sites: readonly ToldSite[], fleeing: Fleeing, count: number): Near<ToldSite>[] {
  const known = sites.map((site) => ({
    site,
    facts: { ...site.facts, hazards: safeIn(site.facts) },
    opening: site.shelter?.state,
  }));
  return nearestSites(known, fleeing, count).map(({ site: { site }, ...way }) => ({ site, ...way }));
}
