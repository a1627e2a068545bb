import type { DistrictFacts, DistrictText } from '#lib/catalogue/kinds/district';
import { published } from '#lib/catalogue/operations/published';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import type { Voice } from '#lib/i18n/voice';

export type ToldDistrict = Told<DistrictFacts, DistrictText>;

/** The city's districts in its own order. */
export async function listDistricts(voice: Voice): Promise<ToldDistrict[]> {
  const { districts } = await published();
  return districts.map((district) => tell(district, voice)).sort((a, b) => a.facts.rank - b.facts.rank);
}

/** One district; undefined for a name that is none. */
export async function showDistrict(slug: string, voice: Voice): Promise<ToldDistrict | undefined> {
  const district = (await published()).districts.find((one) => one.slug === slug);
  return district && tell(district, voice);
}
