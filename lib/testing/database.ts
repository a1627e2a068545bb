import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { closeDatabase, migrateDatabase, write } from '#db/client';
import type { Connection, Writer } from '#db/connection';
import { openPglite } from '#db/pglite';
import { openPostgres } from '#db/postgres';
import { contentVersions } from '#db/schema';
import { tables } from '#db/snapshot.fixture';
import { openSqlite } from '#db/sqlite';
import { raiseContentVersion } from '#lib/publication/store';

/**
 * Gives a test file a migrated database of the engine under test, empty before each test.
 * `DATABASE_URL` chooses: none is SQLite in a temporary folder, `pglite` is PostgreSQL in this
 * process, anything else is a server.
 */
export function withDatabase(): void {
  beforeAll(async () => {
    await closeDatabase(shared());
    await migrateDatabase();
  });
  beforeEach(async () => {
    // Counts against floods lie in memory, and files share it where they share a database.
    Reflect.deleteProperty(globalThis, Symbol.for('city.rates'));
    await write(async (writer) => {
      for (const table of await filled(writer)) if (table !== contentVersions) await writer.delete(table);
      // What is kept in memory is kept under this number: it must never come back.
      await raiseContentVersion(writer);
    });
  });
  afterAll(async () => closeDatabase());
}

/** The tables that have rows: to ask once costs less than to empty them all. */
async function filled(writer: Writer): Promise<typeof tables> {
  const asked = Object.fromEntries(tables.map((table, place) => [place, sql<unknown>`exists(select 1 from ${table})`]));
  const [has] = await writer.select(asked).from(sql`(select 1) as once`);
  return tables.filter((_, place) => has?.[place]);
}

const kept = Symbol.for('city.test-database');
const shelf = globalThis as typeof globalThis & { [kept]?: Connection };

/**
 * The test files of one process share its memory, and so one database: numbers under which something is kept in memory must
 * not begin again with the next file. A PGlite takes seconds and 700 MB to open, too.
 */
function shared(): Connection {
  shelf[kept] ??= { ...open(), close: async () => undefined };
  return shelf[kept];
}

function open(): Connection {
  const url = process.env['DATABASE_URL'];
  if (url) return url === 'pglite' ? openPglite() : openPostgres(url);
  const folder = mkdtempSync(join(tmpdir(), 'city-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return openSqlite(folder);
}
