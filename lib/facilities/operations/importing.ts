import { type Actor, theCity } from '#lib/audit/model';
import { draftedNames } from '#lib/catalogue/drafts/operations/beginning';
import { importCatalogue, presentEntries } from '#lib/catalogue/exchange/operations';
import type { FacilityFault } from '#lib/facilities/import/model';
import { type FacilitiesPlan, planFacilities } from '#lib/facilities/import/plan';
import { readFacilities } from '#lib/facilities/import/rows';
import { ok, type Result, refused } from '#lib/result';

/**
 * What 公共施設一覧 would change in the city as it is now. `office`: the one that answers for new facilities of which the
 * list names none of the city's. Refused: a file that is no such list, an office that the city does not have.
 */
export async function planFacilityList(bytes: Uint8Array, office?: string): Promise<Result<FacilitiesPlan, FacilityFault>> {
  const read = readFacilities(bytes);
  if (!read.ok) return read;
  const [city, drafted] = await Promise.all([presentEntries(), draftedNames('facility')]);
  const isOffice = city.known.some(({ kind, slug }) => kind === 'office' && slug === office);
  if (office !== undefined && !isOffice) return refused({ code: 'no-such-office', params: { office } });
  return ok(await planFacilities(read.value, { ...city, drafted, office }));
}

/**
 * Takes in what was planned, drafts too, all of it in one transaction with its audit record. Refused: the city has changed
 * since (`outdated`).
 */
export async function importFacilityList(
  { plan }: FacilitiesPlan,
  now: Date,
  actor: Actor = theCity,
): Promise<Result<number, 'faulty' | 'outdated'>> {
  return importCatalogue(actor, plan, now);
}
