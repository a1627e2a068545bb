import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Pool } from 'pg';
import type { Connection, Reader, Writer } from '#db/connection';
import { migrationsFolder } from '#db/engine';

/** Opens a PostgreSQL (or anything that speaks its protocol) for a city that outgrew one file. */
export function openPostgres(url: string): Connection {
  const pool = new Pool({ connectionString: url, max: 10 });
  // An idle connection that the server drops must not end the process; the next query reports it.
  pool.on('error', () => undefined);
  const database = drizzle(pool);
  return {
    reader: asReader(database),
    transaction: (work) => untilThrough(() => database.transaction((inside) => work(asWriter(inside)))),
    migrate: () => migrate(database, { migrationsFolder: migrationsFolder('postgres') }),
    applied: async () => {
      const known = await database.execute(sql`select to_regclass('drizzle.__drizzle_migrations') as name`);
      if (!known.rows[0]?.['name']) return 0;
      const count = await database.execute(sql`select count(*)::int as n from drizzle.__drizzle_migrations`);
      return Number(count.rows[0]?.['n']);
    },
    close: () => pool.end(),
  };
}

const mostTries = 10;

/**
 * Of several transactions that wait for each other PostgreSQL ends one. Nothing of it has happened, and its work awaits
 * nothing but the database, so it is done again.
 */
async function untilThrough<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1)
    try {
      return await run();
    } catch (fault) {
      if (tries === mostTries || !isDeadlock(fault)) throw fault;
    }
}

function isDeadlock(fault: unknown): boolean {
  return fault instanceof Error && (Reflect.get(fault, 'code') === '40P01' || isDeadlock(fault.cause));
}

// The application is typed as SQLite (db/columns/index.ts); the builders behave alike where both are used.
export const asReader = (database: object) => database as Reader;
export const asWriter = (database: object) => database as Writer;
