// npm test: everything that needs nothing but this repository.
import { build } from './steps.mjs';
import { both, browser, check, finish, units } from './suites.mjs';

try {
  await check();
  // PGlite has one worker: a processor is left for it while the others test on SQLite.
  await both(units('sqlite'), units('pglite'));
  await build();
  await browser('e2e');
  finish();
} catch (fault) {
  finish(fault);
}
