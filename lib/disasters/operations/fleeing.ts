import type { Hazard } from '#lib/disasters/model';
import { type DistrictSites, nearestOf, sitesByDistrict, type ToldSite } from '#lib/disasters/operations/sites';
import { type AskedWay, readAskedWay, type WayFault } from '#lib/disasters/rules/asked-way';
import type { From, Near } from '#lib/disasters/rules/nearest-sites';
import { sitesShown, type WayWord, wordsFor } from '#lib/disasters/rules/way-words';
import type { Voice } from '#lib/i18n/voice';

/** Where to flee to: what was asked, what is wrong with it, and the nearest sites where nothing is. */
export type WhereToFlee = {
  asked: AskedWay;
  faults: readonly WayFault[];
  answer: { fleeing: { hazard: Hazard } & From; near: Near<ToldSite>[]; words: WayWord[] } | undefined;
  districts: DistrictSites[];
};

/** Who asks: in which language, from which district as far as he has said, and the disaster that is there now. */
type Asker = { voice: Voice; own: string; hazardNow: string | undefined; now: Date };

/**
 * Answers where to flee to. Who asks nothing yet is answered for his own district and the disaster that is there now, if both are known:
 * in a hurry nobody fills in a form. A district without sites can be neither chosen nor anybody's own here.
 */
export async function whereToFlee(said: AskedWay | undefined, { voice, own, hazardNow, now }: Asker): Promise<WhereToFlee> {
  const districts = await sitesByDistrict(voice, own, now);
  const choices = districts.flatMap(({ district }) => district?.slug ?? []);
  const district = choices.includes(own) ? own : '';
  const asked = said ?? { hazard: hazardNow ?? '', district, latitude: '', longitude: '' };
  const way = readAskedWay(asked, choices);
  if (!way.ok) return { asked, faults: said ? way.fault : [], answer: undefined, districts };
  const near = nearestOf(
    districts.flatMap(({ sites }) => sites),
    way.value,
    Number.POSITIVE_INFINITY,
  );
  const words = wordsFor(
    way.value,
    near.map(({ metres, site }) => ({ metres, opening: site.shelter?.state })),
  );
  return { asked, faults: [], answer: { fleeing: way.value, near: near.slice(0, sitesShown), words }, districts };
}
