import SQLite from 'better-sqlite3';

type Row = Record<string, unknown>;

/** The rows that one reservation is, each with its table. */
export type ReservationRows = { table: string; row: Row }[];

/** The rows of each reservation that somebody applied for in a file of ours. */
export function rowsIn(file: string): ReservationRows[] {
  const from = new SQLite(file, { readonly: true });
  const all = (table: string): Row[] => from.prepare<[], Row>(`select * from ${table}`).all();
  const toldOf = new Map(all('outbox').map((row) => [row['id'], String(row['key']).split('/')[3]]));
  const answered = ({ answer }: Row) => JSON.parse(String(answer))[0].reference;
  const referenceOf: Record<string, (row: Row) => unknown> = {
    room_claims: ({ holder }) => holder,
    reservation_applications: answered,
    reservations: ({ reference }) => reference,
    reservation_events: ({ reference }) => reference,
    payment_entries: ({ reference }) => reference,
    open_books: ({ reference }) => reference,
    outbox: ({ id }) => toldOf.get(id),
    messages: ({ outbox_id }) => toldOf.get(outbox_id),
  };
  const appliedFor = new Set(all('reservation_applications').map(answered));
  const rows = Object.entries(referenceOf).flatMap(([table, whose]) => all(table).map((row) => ({ table, row, whose: whose(row) })));
  from.close();
  const own = rows.filter(({ whose }) => appliedFor.has(whose)).map(({ table, row, whose }) => ({ whose, one: { table, row } }));
  return [...Map.groupBy(own, ({ whose }) => whose).values()].map((all) => all.map(({ one }) => one));
}

/** Writes such rows into an empty city by better-sqlite3 alone: what is given back writes those of one reservation in one transaction. */
export function writerAlone(file: string): { write: (rows: ReservationRows) => void; close: () => void } {
  const alone = new SQLite(file);
  alone.pragma('journal_mode = WAL');
  alone.pragma('synchronous = FULL');
  const statements = new Map<string, SQLite.Statement>();
  const insertionOf = (table: string, row: Row) => {
    const columns = Object.keys(row);
    const known = statements.get(table);
    const made =
      known ?? alone.prepare(`insert into ${table} (${columns.map((one) => `"${one}"`)}) values (${columns.map((one) => `@${one}`)})`);
    statements.set(table, made);
    return made;
  };
  const keep = alone.transaction((rows: ReservationRows) => {
    for (const { table, row } of rows) insertionOf(table, row).run(row);
  });
  return { write: (rows) => keep.immediate(rows), close: () => alone.close() };
}
