// npm run check: the first minute of the tests. Types, style, lockfile, and the unit tests on SQLite.
import { fail } from './steps.mjs';
import { check, units } from './suites.mjs';

await check()
  .then(() => units('sqlite'))
  .catch(fail);
