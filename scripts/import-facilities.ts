import { parseArgs } from 'node:util';
import { systemClock } from '#lib/clock';
import { importFacilityList, planFacilityList } from '#lib/facilities/operations/importing';
import { importList } from './list-import.ts';

/**
 * `npm run facilities:import -- FILE [--office NAME] [--dry-run] [--json] [--lang en]`: takes in 公共施設一覧 (old or new
 * columns, any encoding); new facilities of which it says too little begin as drafts. `--office` answers for those of which
 * it names none of ours; `--dry-run` only tells what would change. Ends with 1 when nothing could be taken.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { office: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, lang: { type: 'string' } },
});

await importList(
  {
    ...{ entries: 'facility', words: 'facility-lists' },
    plan: (bytes) => planFacilityList(bytes, values.office),
    take: (plan) => importFacilityList(plan, systemClock()),
  },
  {
    file: positionals[0] ?? '',
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
    locale: values.lang === 'en' ? 'en' : 'ja',
  },
);
