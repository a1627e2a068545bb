import { parseArgs } from 'node:util';
import { systemClock } from '#lib/clock';
import { importSiteList, planSiteList } from '#lib/disasters/operations/importing';
import { importList } from './list-import.ts';

/**
 * `npm run shelters:import -- FILE [--dry-run] [--json] [--lang en]`: takes in a list of evacuation sites or shelters
 * (municipal CSV, or GeoJSON of 国土地理院); `--dry-run` only tells what would change. Ends with 1 when nothing could be taken.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, lang: { type: 'string' } },
});

await importList(
  { entries: 'evacuation-site', words: 'shelters', plan: planSiteList, take: (plan) => importSiteList(plan, systemClock()) },
  {
    file: positionals[0] ?? '',
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
    locale: values.lang === 'en' ? 'en' : 'ja',
  },
);
