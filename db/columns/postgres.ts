import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';

/** The words in which tables are written, as PostgreSQL understands them. `sqlite.ts` has the same words. */
export const table = pg.pgTable;
export const text = (name: string) => pg.text(name);
export const integer = (name: string) => pg.integer(name);
export const real = (name: string) => pg.doublePrecision(name);
export const boolean = (name: string) => pg.boolean(name);
export const instant = (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
// `json`, not `jsonb`: jsonb reorders keys, and a text must come back as it was written.
export const json = (name: string) => pg.json(name);
export const increment = (name: string) => pg.integer(name).primaryKey().generatedByDefaultAsIdentity();
export const index = pg.index;
export const uniqueIndex = pg.uniqueIndex;
export const primaryKey = pg.primaryKey;
export const plus = (column: pg.AnyPgColumn, by: number) => sql<number>`${column} + ${by}`;
export const incoming = (column: pg.AnyPgColumn) => sql`excluded.${sql.identifier(column.name)}`;
