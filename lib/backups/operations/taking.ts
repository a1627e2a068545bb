import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { copySqlite, type DatabaseDigest, digestSqlite } from '#db/backup';
import { atOneMoment } from '#db/backup-postgres';
import { pack } from '#lib/backups/archive';
import type { BackupFault, City, Manifest } from '#lib/backups/model';
import { postgresCommand } from '#lib/backups/postgres';
import { stampOf } from '#lib/backups/stamp';
import { ok, type Result, refused } from '#lib/result';

/**
 * Takes a backup of a city while it works, into `file` or `backups/city-<time>.tar.gz` of the data
 * folder; tells where. It appears under its name only when it is whole, and is never laid over another.
 */
export async function takeBackup(city: City, version: string, now: Date, file?: string): Promise<Result<string, BackupFault>> {
  const target = resolve(file ?? join(city.dataDirectory, 'backups', `city-${stampOf(now)}.tar.gz`));
  if (existsSync(target)) return refused({ code: 'exists', path: target });
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(dirname(target), '.backup-'));
  try {
    const copied = await copyDatabase(city, folder);
    if (!copied.ok) return copied;
    const manifest: Manifest = { format: 'mobile-city-hall-backup', takenAt: now.toISOString(), version, ...copied.value };
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    const beside = ['secret', 'uploads'].filter((name) => existsSync(join(city.dataDirectory, name)));
    const parts = [{ folder, names: ['manifest.json', databaseFile[manifest.engine]] }];
    if (beside.length > 0) parts.push({ folder: city.dataDirectory, names: beside });
    const whole = join(folder, 'whole.tar.gz');
    const packed = await pack(parts, whole);
    if (!packed.ok) return packed;
    await rename(whole, target);
    return ok(target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const databaseFile = { sqlite: 'city.sqlite', postgres: 'city.dump' } as const;

type Copied = Result<DatabaseDigest & Pick<Manifest, 'engine'>, BackupFault>;

async function copyDatabase({ dataDirectory, databaseUrl }: City, folder: string): Promise<Copied> {
  if (databaseUrl) return dumpPostgres(databaseUrl, join(folder, databaseFile.postgres));
  if (!existsSync(join(dataDirectory, databaseFile.sqlite))) return refused({ code: 'no-city', path: dataDirectory });
  const copy = join(folder, databaseFile.sqlite);
  await copySqlite(dataDirectory, copy);
  const digest = digestSqlite(copy);
  return digest ? ok({ engine: 'sqlite', ...digest }) : refused({ code: 'city-damaged', path: dataDirectory });
}

async function dumpPostgres(url: string, file: string): Promise<Copied> {
  const { outcome, digest } = await atOneMoment(url, (snapshot) =>
    postgresCommand('pg_dump', url, ['--format=custom', '--no-owner', `--snapshot=${snapshot}`, `--file=${file}`]),
  );
  return outcome.ok ? ok({ engine: 'postgres', ...digest }) : outcome;
}
