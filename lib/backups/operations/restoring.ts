import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type DatabaseDigest, digestSqlite, sqliteIsInUse } from '#db/backup';
import { atOneMoment, postgresIsEmpty } from '#db/backup-postgres';
import { knownMigrations } from '#db/engine';
import { unpack } from '#lib/backups/archive';
import { type City, Manifest, type RestoreFault } from '#lib/backups/model';
import { postgresCommand } from '#lib/backups/postgres';
import { stampOf } from '#lib/backups/stamp';
import { ok, type Result, refused } from '#lib/result';

/** What a restore replaces, the database last: a city without it is no city yet. */
const belongings = ['secret', 'uploads', 'city.sqlite-wal', 'city.sqlite-shm', 'city.sqlite'] as const;

/** What was restored, and the folder that now keeps what was there before. */
export type Restored = { manifest: Manifest; setAside: string | undefined };

/**
 * Puts a backup in the place of a city that is closed. Everything is unpacked beside it and compared
 * with the manifest first: whatever is refused has changed nothing. With `replace` the present city is
 * moved into `before-restore-<time>` of the data folder, never deleted. A PostgreSQL must be empty.
 */
export async function restoreBackup(city: City, backup: string, replace: boolean, now: Date): Promise<Result<Restored, RestoreFault>> {
  const file = resolve(backup);
  const { dataDirectory } = city;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return refused({ code: 'missing', path: file });
  const hindrance = await hindranceIn(city, replace);
  if (hindrance) return refused(hindrance);
  await mkdir(dataDirectory, { recursive: true });
  const folder = await mkdtemp(join(dataDirectory, '.restore-'));
  try {
    const unpacked = await unpack(file, folder);
    if (!unpacked.ok) return unpacked;
    const manifest = await readManifest(city, file, folder);
    if (!manifest.ok) return manifest;
    const database = await checkDatabase(city, file, folder, manifest.value);
    if (!database.ok) return database;
    const setAside = await exchange(folder, dataDirectory, join(dataDirectory, `before-restore-${stampOf(now)}`));
    return ok({ manifest: manifest.value, setAside });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function hindranceIn({ dataDirectory, databaseUrl }: City, replace: boolean): Promise<RestoreFault | undefined> {
  if (!databaseUrl && sqliteIsInUse(dataDirectory)) return { code: 'city-running', path: dataDirectory };
  if (!replace && belongings.some((name) => existsSync(join(dataDirectory, name)))) return { code: 'city-there', path: dataDirectory };
  if (databaseUrl && !(await postgresIsEmpty(databaseUrl)))
    return { code: 'database-not-empty', path: new URL(databaseUrl).pathname.slice(1) };
  return undefined;
}

async function readManifest(city: City, path: string, folder: string): Promise<Result<Manifest, RestoreFault>> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  const parsed = Manifest.safeParse(parseJson(text));
  if (!parsed.success) return refused({ code: 'foreign', path });
  const { engine, migrations, version } = parsed.data;
  if (engine !== (city.databaseUrl ? 'postgres' : 'sqlite')) return refused({ code: 'other-engine', path, engine });
  return migrations > knownMigrations(engine) ? refused({ code: 'newer', path, version }) : ok(parsed.data);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Compares what was unpacked with the manifest. A dump can only be compared once it is in the (empty) database. */
async function checkDatabase(city: City, path: string, folder: string, manifest: Manifest): Promise<Result<unknown, RestoreFault>> {
  if (!city.databaseUrl) {
    const digest = existsSync(join(folder, 'city.sqlite')) ? digestSqlite(join(folder, 'city.sqlite')) : undefined;
    return digest ? compare(path, digest, manifest) : refused({ code: 'damaged', path });
  }
  const args = ['--exit-on-error', '--single-transaction', '--no-owner', join(folder, 'city.dump')];
  const restored = await postgresCommand('pg_restore', city.databaseUrl, args);
  if (!restored.ok) return restored;
  const { digest } = await atOneMoment(city.databaseUrl, async () => undefined);
  return compare(path, digest, manifest);
}

function compare(path: string, found: DatabaseDigest, told: DatabaseDigest): Result<unknown, RestoreFault> {
  const different = [...new Set([...Object.keys(told.tables), ...Object.keys(found.tables)])].find(
    (table) => found.tables[table]?.rows !== told.tables[table]?.rows || found.tables[table]?.sha256 !== told.tables[table]?.sha256,
  );
  return different === undefined ? ok(undefined) : refused({ code: 'different', path, table: different });
}

/** Moves what is there aside and what was unpacked in; renames within one disk, so no file is ever half there. */
async function exchange(from: string, to: string, aside: string): Promise<string | undefined> {
  const old = belongings.filter((name) => existsSync(join(to, name)));
  if (old.length > 0) await mkdir(aside, { mode: 0o700 });
  for (const name of old) await rename(join(to, name), join(aside, name));
  for (const name of belongings.filter((one) => existsSync(join(from, one)))) {
    await flush(join(from, name));
    await rename(join(from, name), join(to, name));
  }
  return old.length > 0 ? aside : undefined;
}

/** Sees to it that a file or folder is on the disk, not only on its way, before it takes another's place. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
