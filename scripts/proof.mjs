// npm run proof: the long part. Kills, a real PostgreSQL server, every page, the files of ../shared/data.

import { withPostgres } from './postgres.mjs';
import { build, install } from './steps.mjs';
import { browser, finish, units } from './suites.mjs';

try {
  await install();
  await build();
  await units('proof');
  await withPostgres((url) => units('postgres', { DATABASE_URL: url }));
  await browser('proof');
  finish();
} catch (fault) {
  finish(fault);
}
