import { type Actor, theCity } from '#lib/audit/model';
import { importCatalogue, presentEntries } from '#lib/catalogue/exchange/operations';
import type { SiteFault } from '#lib/disasters/import/model';
import { planSites, type SitesPlan } from '#lib/disasters/import/plan';
import { readSites } from '#lib/disasters/import/sites';
import { ok, type Result } from '#lib/result';

/** What a list of sites (municipal CSV, or GeoJSON of 国土地理院) would change in the city as it is now. Refused: a file that is no such list. */
export async function planSiteList(bytes: Uint8Array): Promise<Result<SitesPlan, SiteFault>> {
  const read = readSites(bytes);
  return read.ok ? ok(await planSites(read.value, await presentEntries())) : read;
}

/** Takes in what was planned, all of it in one transaction with its audit record. Refused: the city has changed since (`outdated`). */
export async function importSiteList(
  { plan }: SitesPlan,
  now: Date,
  actor: Actor = theCity,
): Promise<Result<number, 'faulty' | 'outdated'>> {
  return importCatalogue(actor, plan, now);
}
