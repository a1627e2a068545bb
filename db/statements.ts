import type SQLite from 'better-sqlite3';

/** Statements that are kept compiled, and the longest of them: a list of a thousand names comes once and never again. */
const [most, longest] = [400, 4000];

/** Compiles each statement once, not each time it is asked for: compiling costs more than most statements themselves. */
export function compileOnce(connection: SQLite.Database): SQLite.Database {
  const known = new Map<string, SQLite.Statement>();
  const compile = connection.prepare.bind(connection);
  const prepare = (source: string) => {
    const before = known.get(source);
    // As if it were new: who asked for it last may have asked for rows without names.
    if (before) return before.reader ? before.raw(false) : before;
    const made = compile(source);
    if (source.length > longest) return made;
    const oldest = known.size >= most ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    known.set(source, made);
    return made;
  };
  return Object.assign(connection, { prepare: prepare as typeof connection.prepare });
}
