import { resolve } from 'node:path';
import { dataDirectory } from '#db/engine';
import { takeBackup } from '#lib/backups/operations/taking';
import { explainBackupFault } from '#lib/backups/sentences';
import { systemClock } from '#lib/clock';
import { explainFault } from '#lib/web/startup-faults';
import application from '../package.json' with { type: 'json' };

/** `npm run db:backup [-- <file>]`: one file with everything the city owns, taken while it works. */
const city = { dataDirectory: resolve(dataDirectory()), databaseUrl: process.env['DATABASE_URL'] };
try {
  const taken = await takeBackup(city, application.version, systemClock(), process.argv[2]);
  if (taken.ok) console.log(`控えを作りました / Backup taken: ${taken.value}`);
  else console.error(explainBackupFault(taken.fault));
  process.exitCode = taken.ok ? 0 : 1;
} catch (fault) {
  console.error(explainFault(fault, 0));
  process.exitCode = 1;
}
