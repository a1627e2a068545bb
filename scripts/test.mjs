// npm test: everything that needs nothing but this repository.
import { build } from './steps.mjs';
import { browser, check, finish, units } from './suites.mjs';

try {
  await check();
  await units('pglite');
  await build();
  await browser('e2e');
  finish();
} catch (fault) {
  finish(fault);
}
