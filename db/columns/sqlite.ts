import { sql } from 'drizzle-orm';
import * as sqlite from 'drizzle-orm/sqlite-core';

/** The words in which tables are written, as SQLite understands them. `postgres.ts` has the same words. */
export const table = sqlite.sqliteTable;
export const text = (name: string) => sqlite.text(name);
export const integer = (name: string) => sqlite.integer(name);
export const real = (name: string) => sqlite.real(name);
export const boolean = (name: string) => sqlite.integer(name, { mode: 'boolean' });
/** A moment in time, to the millisecond. */
export const instant = (name: string) => sqlite.integer(name, { mode: 'timestamp_ms' });
/** A document that is read and written whole; nothing queries inside it. */
export const json = (name: string) => sqlite.text(name, { mode: 'json' });
/** A number the database gives, rising with each row. */
export const increment = (name: string) => sqlite.integer(name).primaryKey({ autoIncrement: true });
export const index = sqlite.index;
export const uniqueIndex = sqlite.uniqueIndex;
export const primaryKey = sqlite.primaryKey;
/** `column + by`, for counters that are raised in place. */
export const plus = (column: sqlite.AnySQLiteColumn, by: number) => sql<number>`${column} + ${by}`;
/** What an insertion would have written into a column, for when the row was there already. */
export const incoming = (column: sqlite.AnySQLiteColumn) => sql`excluded.${sql.identifier(column.name)}`;
