import { AsyncLocalStorage } from 'node:async_hooks';
import type { Connection, Reader, Writer } from '#db/connection';
import { dataDirectory, knownMigrations } from '#db/engine';
import { openPostgres } from '#db/postgres';
import { openSqlite } from '#db/sqlite';

export type { Reader, Writer } from '#db/connection';

type City = { connection: Connection | undefined; writing: AsyncLocalStorage<true> };

// The framework loads this module several times in one process; the city has one connection.
const key = Symbol.for('city');
const shelf = globalThis as typeof globalThis & { [key]?: City };
shelf[key] ??= { connection: undefined, writing: new AsyncLocalStorage() };
const city = shelf[key];

function connection(): Connection {
  city.connection ??= process.env['DATABASE_URL'] ? openPostgres(process.env['DATABASE_URL']) : openSqlite(dataDirectory());
  return city.connection;
}

/**
 * For looking at the database. Refused inside `write()`: there it would miss what the
 * transaction has written (SQLite) or wait for itself for ever (one connection).
 */
export const read = new Proxy({} as Reader, {
  get(_, word) {
    if (city.writing.getStore()) throw new Error('read inside write(): use the writer that write() gave you.');
    const { reader } = connection();
    const value: unknown = Reflect.get(reader, word);
    return typeof value === 'function' ? value.bind(reader) : value;
  },
});

/**
 * The only way to change the database: one transaction, kept whole or not at all. Await nothing
 * but the database inside; mail, push and fetch come after. `write` inside `write` is refused.
 */
export async function write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
  if (city.writing.getStore()) throw new Error('write() inside write(): pass the writer on instead.');
  return connection().transaction((writer) => city.writing.run(true, () => work(writer)));
}

/** Brings the database to the newest migration. */
export async function migrateDatabase(): Promise<void> {
  await connection().migrate();
}

/** True when the database answers and has had every migration this build knows; throws when it does not answer. */
export async function databaseIsReady(): Promise<boolean> {
  return (await connection().applied()) === knownMigrations();
}

/** Lets go of the database: at shutdown, or when a test takes another one (`replacement`). */
export async function closeDatabase(replacement?: Connection): Promise<void> {
  const open = city.connection;
  city.connection = replacement;
  await open?.close();
}
