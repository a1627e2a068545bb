import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataDirectory } from '#db/engine';
import { restoreBackup } from '#lib/backups/operations/restoring';
import { explainBackupFault } from '#lib/backups/sentences';
import { systemClock } from '#lib/clock';
import { explainFault } from '#lib/web/startup-faults';

/** `npm run db:restore -- <file> [--replace]`: puts a backup into DATA_DIR, or says why not. */
const city = { dataDirectory: resolve(dataDirectory()), databaseUrl: process.env['DATABASE_URL'] };
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean', default: false } } });
  const [file] = positionals;
  if (file === undefined) throw new Error('使い方 / Usage: npm run db:restore -- <file> [--replace]');
  const restored = await restoreBackup(city, file, values.replace, systemClock());
  if (restored.ok) {
    const { manifest, setAside } = restored.value;
    console.log(`${manifest.takenAt} の控えを戻しました / Restored the backup of ${manifest.takenAt}: ${city.dataDirectory}`);
    if (setAside) console.log(`前の市役所はここに残してあります / What was there before is kept in ${setAside}`);
  } else console.error(explainBackupFault(restored.fault));
  process.exitCode = restored.ok ? 0 : 1;
} catch (fault) {
  console.error(explainFault(fault, 0));
  process.exitCode = 1;
}
