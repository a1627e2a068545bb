import { listDistricts, type ToldDistrict } from '#lib/catalogue/operations/districts';
import { published } from '#lib/catalogue/operations/published';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import type { EvacuationSiteFacts, EvacuationSiteText } from '#lib/disasters/model';
import type { Voice } from '#lib/i18n/voice';

export type ToldSite = Told<EvacuationSiteFacts, EvacuationSiteText>;

/** A district with its evacuation sites, the highest first. */
export type DistrictSites = { district: ToldDistrict; isOwn: boolean; sites: ToldSite[] };

/** The city's evacuation sites by district: the reader's own first, then the city's order. */
export async function sitesByDistrict(voice: Voice, own: string): Promise<DistrictSites[]> {
  const [districts, { evacuationSites }] = await Promise.all([listDistricts(voice), published()]);
  const sites = evacuationSites.map((site) => tell(site, voice)).sort((a, b) => b.facts.elevation - a.facts.elevation);
  return districts
    .map((district) => ({
      district,
      isOwn: district.slug === own,
      sites: sites.filter(({ facts }) => facts.district === district.slug),
    }))
    .filter((one) => one.sites.length > 0)
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
}
