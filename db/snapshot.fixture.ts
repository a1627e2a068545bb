import { getTableColumns, isTable } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '#db/connection';
import * as schema from '#db/schema';

type Row = Record<string, unknown>;

/** All rows of all tables that have any. */
export type Snapshot = [SQLiteTable, Row[]][];

export const tables = Object.values(schema).filter((value) => isTable(value)) as SQLiteTable[];

/** Every row of this database as it stands. */
export async function takeSnapshot(reader: Reader): Promise<Snapshot> {
  const snapshot: Snapshot = [];
  for (const table of tables) {
    const rows: Row[] = await reader.select().from(table);
    if (rows.length > 0) snapshot.push([table, rows]);
  }
  return snapshot;
}

/** Lays a snapshot's rows into tables that are empty. */
export async function laySnapshot(writer: Writer, snapshot: Snapshot): Promise<void> {
  for (const [table, rows] of snapshot) {
    // PostgreSQL takes 65,535 values in a statement, SQLite half as many.
    const atOnce = Math.floor(30_000 / Object.keys(getTableColumns(table)).length);
    for (let at = 0; at < rows.length; at += atOnce) await writer.insert(table).values(rows.slice(at, at + atOnce));
  }
}
