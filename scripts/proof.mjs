// npm run proof: the long part. Kills, a real PostgreSQL server, every page, the files of ../shared/data.

import { existsSync } from 'node:fs';
import { withPostgres } from './postgres.mjs';
import { build, install, installDebian } from './steps.mjs';
import { both, browser, finish, units } from './suites.mjs';

try {
  await install();
  await build();
  await both(
    units('proof'),
    withPostgres((url) => units('postgres', { DATABASE_URL: url })),
  );
  if (!existsSync('/usr/bin/faketime')) await installDebian('時計を動かす道具を入れています / Installing faketime', ['faketime']);
  await browser('proof');
  finish();
} catch (fault) {
  finish(fault);
}
