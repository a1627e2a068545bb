import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';

/** The sample city's districts and evacuation sites, without all the rest. */
export async function loadPlaces(now: Date): Promise<void> {
  await importEntries(
    readSampleEntries().filter(({ kind }) => kind === 'district' || kind === 'evacuation-site'),
    now,
  );
}
