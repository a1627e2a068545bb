import { listDistricts, type ToldDistrict } from '#lib/catalogue/operations/districts';
import { published } from '#lib/catalogue/operations/published';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import type { EvacuationSiteFacts, EvacuationSiteText } from '#lib/disasters/model';
import type { Voice } from '#lib/i18n/voice';

export type ToldSite = Told<EvacuationSiteFacts, EvacuationSiteText>;

/** A district with its evacuation sites, the highest first; no district for those of which nobody has told it. */
export type DistrictSites = { district: ToldDistrict | undefined; isOwn: boolean; sites: ToldSite[] };

/** The city's evacuation sites by district: the reader's own first, then the city's order. Places against heat alone are none. */
export async function sitesByDistrict(voice: Voice, own: string): Promise<DistrictSites[]> {
  const [districts, { evacuationSites }] = await Promise.all([listDistricts(voice), published()]);
  const height = ({ facts }: ToldSite) => facts.elevation ?? Number.MIN_SAFE_INTEGER;
  const sites = evacuationSites
    .filter(({ facts: { hazards, shelter, welfare } }) => hazards.length > 0 || shelter || welfare)
    .map((site) => tell(site, voice))
    .sort((a, b) => height(b) - height(a));
  return [...districts, undefined]
    .map((district) => ({
      district,
      isOwn: district !== undefined && district.slug === own,
      sites: sites.filter(({ facts }) => facts.district === district?.slug),
    }))
    .filter((one) => one.sites.length > 0)
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
}
