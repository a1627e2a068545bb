import { type CleanedWhere, createAdapterFactory } from 'better-auth/adapters';
import { and, asc, desc, eq, gt, gte, inArray, isNull, like, lt, lte, ne, not, or, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { read, type Writer, write } from '#db/client';
import { residentPasskeys, residentSessions, residents, residentVerifications } from '#db/tables/residents';
import { staff, staffCredentials, staffPasskeys, staffSecondFactors, staffSessions, staffVerifications } from '#db/tables/staff';

/** The sign-in library's names for our tables: those of staff and those of residents. */
const tables = {
  staff: {
    user: staff,
    session: staffSessions,
    account: staffCredentials,
    verification: staffVerifications,
    twoFactor: staffSecondFactors,
    passkey: staffPasskeys,
  },
  residents: { user: residents, session: residentSessions, verification: residentVerifications, passkey: residentPasskeys },
} as const satisfies Record<string, Record<string, SQLiteTable>>;

type Row = Record<string, unknown>;

function tablesOf(people: keyof typeof tables): (model: string) => SQLiteTable {
  const named: Readonly<Record<string, SQLiteTable | undefined>> = tables[people];
  return (model) => {
    const found = named[model];
    if (!found) throw new Error(`The sign-in library asks for a table that the city hall has not: ${model}`);
    return found;
  };
}

function columnOf(of: SQLiteTable, field: string): AnySQLiteColumn {
  const found = (of as unknown as Record<string, AnySQLiteColumn | undefined>)[field];
  if (!found) throw new Error(`The sign-in library asks for a field that the city hall has not: ${field}`);
  return found;
}

const comparisons = { eq, ne, lt, lte, gt, gte } as const;

function condition(of: SQLiteTable, { field, operator, value }: CleanedWhere): SQL | undefined {
  const column = columnOf(of, field);
  if (operator === 'in') return inArray(column, value as string[]);
  if (operator === 'not_in') return not(inArray(column, value as string[]));
  if (operator === 'contains') return like(column, `%${value}%`);
  if (operator === 'starts_with') return like(column, `${value}%`);
  if (operator === 'ends_with') return like(column, `%${value}`);
  if (value === null) return operator === 'ne' ? not(isNull(column)) : isNull(column);
  return comparisons[operator ?? 'eq'](column, value);
}

function where(of: SQLiteTable, clauses: readonly CleanedWhere[] = []): SQL | undefined {
  const all = clauses.filter(({ connector }) => connector !== 'OR').map((clause) => condition(of, clause));
  const any = clauses.filter(({ connector }) => connector === 'OR').map((clause) => condition(of, clause));
  return and(...all, any.length > 0 ? or(...any) : undefined);
}

async function firstMatching(reader: Pick<Writer, 'select'>, of: SQLiteTable, clauses: readonly CleanedWhere[]): Promise<Row | null> {
  const [row] = await reader.select().from(of).where(where(of, clauses)).limit(1);
  return (row as Row | undefined) ?? null;
}

/** Changes what matches inside one transaction and tells the rows as they are then. */
async function change(of: SQLiteTable, clauses: readonly CleanedWhere[], values: Row): Promise<Row[]> {
  return write(async (writer) => (await writer.update(of).set(values).where(where(of, clauses)).returning()) as Row[]);
}

/** Removes what matches inside one transaction and tells what was there. */
async function remove(of: SQLiteTable, clauses: readonly CleanedWhere[]): Promise<Row[]> {
  return write(async (writer) => (await writer.delete(of).where(where(of, clauses)).returning()) as Row[]);
}

/**
 * The sign-in library on the city's database: it reads through `read`, and each of its writes is a
 * `write()` of its own. Hashing a password takes a quarter of a second and happens outside of any
 * transaction, so that a sign-in never stops the city (docs/decisions/0010).
 */
export function cityAdapter(people: keyof typeof tables) {
  const tableOf = tablesOf(people);
  return createAdapterFactory({
    config: {
      adapterId: 'city',
      adapterName: 'city',
      supportsJSON: false,
      supportsDates: true,
      supportsBooleans: true,
      transaction: false,
    },
    adapter: () => ({
      create: async ({ model, data }) => {
        const of = tableOf(model);
        const [row] = await write(async (writer) => (await writer.insert(of).values(data).returning()) as Row[]);
        return row as typeof data;
      },
      update: async <T>({ model, where: clauses, update }: { model: string; where: CleanedWhere[]; update: T }) =>
        ((await change(tableOf(model), clauses, update as Row))[0] as T | undefined) ?? null,
      updateMany: async ({ model, where: clauses, update }) => (await change(tableOf(model), clauses, update)).length,
      findOne: async <T>({ model, where: clauses }: { model: string; where: CleanedWhere[] }) =>
        (await firstMatching(read, tableOf(model), clauses)) as T | null,
      findMany: async <T>({ model, where: clauses, limit, sortBy, offset }: FindMany) => {
        const of = tableOf(model);
        const order = sortBy ? [(sortBy.direction === 'asc' ? asc : desc)(columnOf(of, sortBy.field))] : [];
        const query = read.select().from(of).where(where(of, clauses));
        return (await query
          .orderBy(...order)
          .limit(limit)
          .offset(offset ?? 0)) as T[];
      },
      delete: async ({ model, where: clauses }) => void (await remove(tableOf(model), clauses)),
      deleteMany: async ({ model, where: clauses }) => (await remove(tableOf(model), clauses)).length,
      consumeOne: async <T>({ model, where: clauses }: { model: string; where: CleanedWhere[] }) =>
        ((await remove(tableOf(model), clauses))[0] as T | undefined) ?? null,
      incrementOne: async <T>({ model, where: clauses, increment, set = {} }: Increment) => {
        const of = tableOf(model);
        return write(async (writer) => {
          const row = await firstMatching(writer, of, clauses);
          if (!row) return null;
          const raised = Object.fromEntries(Object.entries(increment).map(([field, by]) => [field, Number(row[field] ?? 0) + by]));
          const [after] = await writer
            .update(of)
            .set({ ...raised, ...set })
            .where(where(of, clauses))
            .returning();
          return (after as T | undefined) ?? null;
        });
      },
      count: async ({ model, where: clauses }) => read.$count(tableOf(model), where(tableOf(model), clauses)),
    }),
  });
}

type FindMany = {
  model: string;
  where?: CleanedWhere[] | undefined;
  limit: number;
  sortBy?: { field: string; direction: 'asc' | 'desc' } | undefined;
  offset?: number | undefined;
};
type Increment = { model: string; where: CleanedWhere[]; increment: Record<string, number>; set?: Row | undefined };
