import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

type Database = BetterSQLite3Database;

/** Can look and nothing else: on SQLite it sits on a connection opened read-only. */
export type Reader = Pick<Database, 'select' | 'selectDistinct' | '$count'>;

/** Exists only inside `write(work)`, for as long as its transaction. */
export type Writer = Reader & Pick<Database, 'insert' | 'update' | 'delete'>;

/** One open database, whichever engine. */
export type Connection = {
  reader: Reader;
  /** Runs the work in one transaction: all of it is kept, or nothing. */
  transaction: <T>(work: (writer: Writer) => Promise<T>) => Promise<T>;
  /** Applies the migrations that are missing, each whole or not at all. */
  migrate: () => Promise<void>;
  /** How many migrations the database says it has had. */
  applied: () => Promise<number>;
  close: () => Promise<void>;
};
