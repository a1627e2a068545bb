import { and, eq, gte, inArray, lt, notInArray, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { roomClaims } from '#db/schema';
import type { Span } from '#lib/facilities/reservations/model';
import type { Claim } from '#lib/facilities/reservations/rules';

/** SQLite takes 32,766 values in one statement. */
const atOnce = 5000;

const inOrder = (one: Claim, other: Claim) => one.quarter - other.quarter || (one.cell < other.cell ? -1 : one.cell > other.cell ? 1 : 0);

/**
 * Claims what nobody has; tells which holders did not get all of theirs. Always in the same order: of two that wait for
 * each other PostgreSQL ends one.
 */
export async function claim(writer: Writer, claims: readonly Claim[]): Promise<Set<string>> {
  const sorted = claims.toSorted(inOrder);
  const missing = new Map<string, number>();
  for (const { holder } of sorted) missing.set(holder, (missing.get(holder) ?? 0) + 1);
  for (let from = 0; from < sorted.length; from += atOnce) {
    const part = sorted.slice(from, from + atOnce);
    const had = await writer.insert(roomClaims).values(part).onConflictDoNothing().returning({ holder: roomClaims.holder });
    for (const { holder } of had) missing.set(holder, (missing.get(holder) ?? 0) - 1);
  }
  return new Set([...missing].flatMap(([holder, left]) => (left > 0 ? [holder] : [])));
}

/** Gives up all that these hold. */
export async function giveUp(writer: Writer, holders: readonly string[]): Promise<void> {
  if (holders.length > 0) await writer.delete(roomClaims).where(inArray(roomClaims.holder, [...holders]));
}

/** Gives up what a holder has outside of these cells and this time. */
export async function giveUpOutside(writer: Writer, holder: string, cells: readonly string[], { begins, ends }: Span): Promise<void> {
  const outside = or(lt(roomClaims.quarter, begins), gte(roomClaims.quarter, ends), notInArray(roomClaims.cell, [...cells]));
  await writer.delete(roomClaims).where(and(eq(roomClaims.holder, holder), outside));
}

/** Hands all that one holds to another. */
export async function handOver(writer: Writer, from: string, to: string): Promise<void> {
  await writer.update(roomClaims).set({ holder: to }).where(eq(roomClaims.holder, from));
}

const within = (cells: readonly string[], { begins, ends }: Span) =>
  and(inArray(roomClaims.cell, [...cells]), gte(roomClaims.quarter, begins), lt(roomClaims.quarter, ends));

/**
 * What is taken of these cells in this time, in one look: each cell with its quarters, in no order. They come as one row
 * for each cell: a full month has thousands of quarters, and a row costs far more than a number in it.
 */
export async function takenQuarters(reader: Reader, cells: readonly string[], span: Span): Promise<Map<string, number[]>> {
  const taken = new Map<string, number[]>(cells.map((cell) => [cell, []]));
  if (cells.length === 0) return taken;
  const rows = await reader
    .select({ cell: roomClaims.cell, quarters: sql<string>`string_agg(cast(${roomClaims.quarter} as text), ',')` })
    .from(roomClaims)
    .where(within(cells, span))
    .groupBy(roomClaims.cell);
  for (const { cell, quarters } of rows) {
    // Read as JSON: cutting at each comma takes several times as long.
    const all: number[] = JSON.parse(`[${quarters}]`);
    taken.set(cell, all);
  }
  return taken;
}

/** Who holds anything of these cells in this time, each once. */
export async function holdersIn(reader: Reader, cells: readonly string[], span: Span): Promise<string[]> {
  const rows = await reader.selectDistinct({ holder: roomClaims.holder }).from(roomClaims).where(within(cells, span));
  return rows.map(({ holder }) => holder);
}
