import { createHash } from 'node:crypto';
import { type Column, Param, sql } from 'drizzle-orm';
import type { Reader } from '#db/connection';

type Given = Readonly<Record<string, unknown>>;
type Runs<Row> = { execute: (given: Given) => PromiseLike<Row[]> };
type Built<Row> = PromiseLike<Row[]> & { toSQL: () => { sql: string } };

/** A value that a prepared query is given each time it runs, written as this column is. */
export const given = (column: Column, name: string) => new Param(sql.placeholder(name), column);

/**
 * A query that is built once for each connection and then run with what it is given: building one costs several times what
 * SQLite takes to answer it. For what a reservation or every page asks; everything else is plain.
 */
export function prepared<Row>(build: (reader: Reader) => Built<Row>): (reader: Reader, values: Given) => Promise<Row[]> {
  const known = new WeakMap<object, Runs<Row>>();
  return async (reader, values) => {
    // `read` stands for whichever connection is open; a session is one for good.
    const { session } = reader as unknown as { session: object };
    let query = known.get(session);
    if (!query) {
      query = underItsText(build(reader));
      known.set(session, query);
    }
    return query.execute(values);
  };
}

/** PostgreSQL wants a name, and the framework loads this module several times in one process: the text names itself. */
function underItsText<Row>(built: Built<Row>): Runs<Row> {
  const { prepare } = built as unknown as { prepare: (name: string) => Runs<Row> };
  return prepare.call(built, createHash('sha1').update(built.toSQL().sql).digest('hex'));
}
