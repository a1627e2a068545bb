import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Connection } from '#db/connection';
import { migrationsFolder } from '#db/engine';
import { groupCommit } from '#db/group-commit';
import { compileOnce } from '#db/statements';

/**
 * Opens the city's one file. FULL, not NORMAL: a booking that was acknowledged must survive
 * a power cut (300 simulated cuts lost acknowledged rows 255 times with NORMAL, never with FULL).
 */
export function openSqlite(directory: string): Connection {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, 'city.sqlite');
  const writing = compileOnce(new SQLite(file, { timeout: 5000 }));
  writing.pragma('journal_mode = WAL');
  writing.pragma('synchronous = FULL');
  writing.pragma('foreign_keys = ON');
  const reading = compileOnce(new SQLite(file, { readonly: true, timeout: 5000 }));
  const writer = drizzle(writing);
  // One writing connection, so writers take turns: another's write must never land inside mine.
  const turns = groupCommit(writing);
  return {
    reader: drizzle(reading),
    transaction: (work) => turns.run(() => work(writer)),
    migrate: async () => migrate(writer, { migrationsFolder: migrationsFolder('sqlite') }),
    applied: async () => countMigrations(reading),
    close: async () => {
      await turns.settled();
      reading.close();
      writing.close();
    },
  };
}

/** How many migrations this file has had; 0 when it is none of ours. */
export function countMigrations(connection: SQLite.Database): number {
  const known = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (!known) return 0;
  return Number(connection.prepare('select count(*) from __drizzle_migrations').pluck().get());
}
