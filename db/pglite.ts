import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Connection } from '#db/connection';
import { migrationsFolder } from '#db/engine';
import { asReader, asWriter } from '#db/postgres';

/** PostgreSQL inside this process and in memory, for tests. */
export function openPglite(): Connection {
  const client = new PGlite();
  const database = drizzle(client);
  return {
    reader: asReader(database),
    transaction: (work) => database.transaction((inside) => work(asWriter(inside))),
    migrate: () => migrate(database, { migrationsFolder: migrationsFolder('postgres') }),
    applied: async () => {
      const count = await database.execute(sql`select count(*)::int as n from drizzle.__drizzle_migrations`);
      return Number(count.rows[0]?.['n']);
    },
    close: () => client.close(),
  };
}
