import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Connection, Writer } from '#db/connection';
import { migrationsFolder } from '#db/engine';

/**
 * Opens the city's one file. FULL, not NORMAL: a booking that was acknowledged must survive
 * a power cut (300 simulated cuts lost acknowledged rows 255 times with NORMAL, never with FULL).
 */
export function openSqlite(directory: string): Connection {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, 'city.sqlite');
  const writing = new SQLite(file, { timeout: 5000 });
  writing.pragma('journal_mode = WAL');
  writing.pragma('synchronous = FULL');
  writing.pragma('foreign_keys = ON');
  const reading = new SQLite(file, { readonly: true, timeout: 5000 });
  const writer = drizzle(writing);
  return {
    reader: drizzle(reading),
    transaction: inTurn((work) => immediately(writing, () => work(writer))),
    migrate: async () => migrate(writer, { migrationsFolder: migrationsFolder('sqlite') }),
    applied: async () => countMigrations(reading),
    close: async () => {
      reading.close();
      writing.close();
    },
  };
}

/** One writing connection, so writers take turns: another's write must never land inside mine. */
function inTurn(run: Connection['transaction']): Connection['transaction'] {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: (writer: Writer) => Promise<T>) => {
    const mine = last.then(() => run(work));
    last = mine.catch(() => undefined);
    return mine;
  };
}

// Not `db.transaction(async …)`: better-sqlite3 refuses async work there and leaves rows behind.
async function immediately<T>(connection: SQLite.Database, work: () => Promise<T>): Promise<T> {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    connection.exec('COMMIT');
    return result;
  } catch (fault) {
    // A full disk may have rolled back already.
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw fault;
  }
}

/** How many migrations this file has had; 0 when it is none of ours. */
export function countMigrations(connection: SQLite.Database): number {
  const known = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (!known) return 0;
  return Number(connection.prepare('select count(*) from __drizzle_migrations').pluck().get());
}
