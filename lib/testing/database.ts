import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { closeDatabase, migrateDatabase, write } from '#db/client';
import type { Connection } from '#db/connection';
import { engine } from '#db/engine';
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
  const folder = mkdtempSync(join(tmpdir(), 'city-test-'));
  beforeAll(async () => {
    await closeDatabase(open(folder));
    await migrateDatabase();
  });
  beforeEach(async () => {
    // Counts against floods lie in memory, and files share it where they share a database.
    Reflect.deleteProperty(globalThis, Symbol.for('city.rates'));
    await write(async (writer) => {
      for (const table of tables) if (table !== contentVersions) await writer.delete(table);
      // What is kept in memory is kept under this number: it must never come back.
      await raiseContentVersion(writer);
    });
  });
  afterAll(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });
}

function open(folder: string) {
  if (engine() === 'sqlite') return openSqlite(folder);
  const url = process.env['DATABASE_URL'] ?? '';
  return url === 'pglite' ? sharedPglite() : openPostgres(url);
}

const kept = Symbol.for('city.pglite');
const shelf = globalThis as typeof globalThis & { [kept]?: Connection };

/**
 * The test files of one process share a PGlite, as they share a server: each takes seconds and 700 MB to open, and after
 * ninety of them the engine once ended the process.
 */
function sharedPglite(): Connection {
  shelf[kept] ??= { ...openPglite(), close: async () => undefined };
  return shelf[kept];
}
