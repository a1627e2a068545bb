import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { countMigrations } from '#db/sqlite';

/** What a database holds, so that a copy can be compared with it: the migrations it has had, and each table's rows. */
export type DatabaseDigest = { migrations: number; tables: Record<string, { rows: number; sha256: string }> };

/**
 * Copies the city's file as it is at one moment, while others write to it. All pages go in one step:
 * SQLite begins a copy in several steps anew at every write in between, and may not end in a busy city.
 */
export async function copySqlite(directory: string, target: string): Promise<void> {
  const source = new SQLite(join(directory, 'city.sqlite'), { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    await source.backup(target, { progress: () => 0x7fffffff });
  } finally {
    source.close();
  }
  // One file that needs no other beside it; the city switches back when it opens it.
  const copy = new SQLite(target);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}

/** The digest of a file nobody is writing to; undefined when SQLite finds it damaged. */
export function digestSqlite(file: string): DatabaseDigest | undefined {
  try {
    const database = new SQLite(file, { readonly: true, fileMustExist: true });
    try {
      if (database.pragma('integrity_check', { simple: true }) !== 'ok') return undefined;
      const names = database.prepare(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name",
      );
      const tables = Object.fromEntries(
        names
          .pluck()
          .all()
          .map((name) => [String(name), digestTable(database, String(name))]),
      );
      return { migrations: countMigrations(database), tables };
    } finally {
      database.close();
    }
  } catch (fault) {
    if (isSqliteFault(fault, 'SQLITE_CORRUPT', 'SQLITE_NOTADB')) return undefined;
    throw fault;
  }
}

/** Whether another process has the city's file open; a damaged or missing file is open to nobody. */
export function sqliteIsInUse(directory: string): boolean {
  const file = join(directory, 'city.sqlite');
  if (!existsSync(file)) return false;
  try {
    const probe = new SQLite(file, { fileMustExist: true, timeout: 0 });
    try {
      // A city that merely waits holds no write lock, but it shares the file: only the whole file for oneself tells.
      probe.pragma('locking_mode = EXCLUSIVE');
      probe.exec('BEGIN EXCLUSIVE; ROLLBACK');
      return false;
    } finally {
      probe.close();
    }
  } catch (fault) {
    if (isSqliteFault(fault, 'SQLITE_BUSY', 'SQLITE_LOCKED')) return true;
    if (isSqliteFault(fault, 'SQLITE_CORRUPT', 'SQLITE_NOTADB')) return false;
    throw fault;
  }
}

/** SHA-256 over a table's rows in the order of its primary key; the migrations' own table has empty keys, hence `rowid`. */
function digestTable(database: SQLite.Database, table: string) {
  const quoted = `"${table.replaceAll('"', '""')}"`;
  const keys = database.prepare(`select '"' || name || '"' from pragma_table_info(?) where pk > 0 order by pk`).pluck().all(table);
  const rows = database
    .prepare(`select * from ${quoted} order by ${[...keys, 'rowid'].join(', ')}`)
    .raw()
    .safeIntegers();
  const hash = createHash('sha256');
  let count = 0;
  for (const row of rows.iterate()) {
    count += 1;
    hash.update(`${(row as unknown[]).map(spell).join(',')}\n`);
  }
  return { rows: count, sha256: hash.digest('hex') };
}

/** A value so that none of another type is spelt alike. */
function spell(value: unknown): string {
  if (Buffer.isBuffer(value)) return `x${value.toString('hex')}`;
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function isSqliteFault(fault: unknown, ...codes: string[]): boolean {
  return fault instanceof SQLite.SqliteError && codes.some((code) => fault.code.startsWith(code));
}
