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
    transaction: (work) => database.transaction((inside) => work(asWriter(inside))),
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

// The application is typed as SQLite (db/columns/index.ts); the builders behave alike where both are used.
export const asReader = (database: object) => database as Reader;
export const asWriter = (database: object) => database as Writer;
