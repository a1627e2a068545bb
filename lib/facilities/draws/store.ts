import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, or } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { drawEntries, drawRounds, drawWins } from '#db/schema';
import { DrawEntry, DrawRound } from '#lib/facilities/draws/model';

/** Adds a round; false when there is one of this name. */
export async function addRound(writer: Writer, round: DrawRound): Promise<boolean> {
  const added = await writer.insert(drawRounds).values(round).onConflictDoNothing().returning({ id: drawRounds.id });
  return added.length > 0;
}

export async function findRound(reader: Reader, id: string): Promise<DrawRound | undefined> {
  const [row] = await reader.select().from(drawRounds).where(eq(drawRounds.id, id));
  return row && DrawRound.parse(row);
}

/** A round as it is now; until this transaction ends, nobody else can change it or apply in it. */
export async function holdRound(writer: Writer, id: string): Promise<DrawRound | undefined> {
  const [row] = await writer.update(drawRounds).set({ id }).where(eq(drawRounds.id, id)).returning();
  return row && DrawRound.parse(row);
}

export async function changeRound(writer: Writer, id: string, values: Partial<Omit<DrawRound, 'id'>>): Promise<void> {
  await writer.update(drawRounds).set(values).where(eq(drawRounds.id, id));
}

/** All rounds for months from this one on, the earliest month first. */
export async function roundsFrom(reader: Reader, month: string): Promise<DrawRound[]> {
  const rows = await reader
    .select()
    .from(drawRounds)
    .where(gte(drawRounds.month, month))
    .orderBy(asc(drawRounds.month), asc(drawRounds.id));
  return rows.map((row) => DrawRound.parse(row));
}

/** The newest rounds of an office, by month; of the whole city without one. */
export async function lastRounds(reader: Reader, office: string | undefined, limit: number): Promise<DrawRound[]> {
  const rows = await reader
    .select()
    .from(drawRounds)
    .where(office === undefined ? undefined : eq(drawRounds.office, office))
    .orderBy(desc(drawRounds.month), asc(drawRounds.id))
    .limit(limit);
  return rows.map((row) => DrawRound.parse(row));
}

/** Rooms that have a round in these months already, as `room month`. */
export async function roomsAnnounced(reader: Reader, months: readonly string[]): Promise<Set<string>> {
  if (months.length === 0) return new Set();
  const rows = await reader
    .select({ month: drawRounds.month, rooms: drawRounds.rooms })
    .from(drawRounds)
    .where(inArray(drawRounds.month, [...months]));
  return new Set(rows.flatMap(({ month, rooms }) => DrawRound.shape.rooms.parse(rooms).map((room) => `${room} ${month}`)));
}

/** Rounds with which the clock has to go on. */
export async function dueRounds(reader: Reader, now: Date): Promise<string[]> {
  const rows = await reader.select({ id: drawRounds.id }).from(drawRounds).where(lte(drawRounds.nextAt, now)).orderBy(asc(drawRounds.id));
  return rows.map(({ id }) => id);
}

/** Rounds of whose state those who applied are still being told. */
export async function tellingRounds(reader: Reader): Promise<string[]> {
  const rows = await reader.select({ id: drawRounds.id }).from(drawRounds).where(eq(drawRounds.telling, true)).orderBy(asc(drawRounds.id));
  return rows.map(({ id }) => id);
}

/** Adds an application; false when this applicant has one in this round. */
export async function addEntry(writer: Writer, entry: DrawEntry): Promise<boolean> {
  const added = await writer.insert(drawEntries).values(entry).onConflictDoNothing().returning({ reference: drawEntries.reference });
  return added.length > 0;
}

export async function changeEntry(writer: Writer, reference: string, values: Partial<Omit<DrawEntry, 'reference'>>): Promise<void> {
  await writer.update(drawEntries).set(values).where(eq(drawEntries.reference, reference));
}

export async function removeEntry(writer: Writer, reference: string): Promise<void> {
  await writer.delete(drawEntries).where(eq(drawEntries.reference, reference));
}

export async function findEntry(reader: Reader, round: string, applicant: string): Promise<DrawEntry | undefined> {
  const [row] = await reader
    .select()
    .from(drawEntries)
    .where(and(eq(drawEntries.round, round), eq(drawEntries.applicant, applicant)));
  return row && DrawEntry.parse(row);
}

export async function entriesOf(reader: Reader, round: string): Promise<DrawEntry[]> {
  const rows = await reader.select().from(drawEntries).where(eq(drawEntries.round, round)).orderBy(asc(drawEntries.reference));
  return rows.map((row) => DrawEntry.parse(row));
}

/** How many have applied in each of these rounds in which anybody has. */
export async function entryCounts(reader: Reader, rounds: readonly string[]): Promise<Map<string, number>> {
  if (rounds.length === 0) return new Map();
  const rows = await reader
    .select({ round: drawEntries.round, entries: count() })
    .from(drawEntries)
    .where(inArray(drawEntries.round, [...rounds]))
    .groupBy(drawEntries.round);
  return new Map(rows.map(({ round, entries }) => [round, entries]));
}

/** Some of those who have not been told of this state of their round. */
export async function untoldEntries(reader: Reader, round: string, state: string, limit: number): Promise<DrawEntry[]> {
  const rows = await reader
    .select()
    .from(drawEntries)
    .where(and(eq(drawEntries.round, round), ne(drawEntries.told, state)))
    .orderBy(asc(drawEntries.reference))
    .limit(limit);
  return rows.map((row) => DrawEntry.parse(row));
}

/** Somebody's applications, with those of these groups. */
export async function entriesFor(reader: Reader, residentId: string, groups: readonly string[]): Promise<DrawEntry[]> {
  const whose = or(eq(drawEntries.residentId, residentId), inArray(drawEntries.groupId, [...groups]));
  const rows = await reader.select().from(drawEntries).where(whose).orderBy(desc(drawEntries.appliedAt));
  return rows.map((row) => DrawEntry.parse(row));
}

/** What of somebody's own stands in any draw goes; his groups' applications stay theirs, and nobody is told of them by him. */
export async function removeEntriesOf(writer: Writer, residentId: string): Promise<void> {
  await writer
    .update(drawEntries)
    .set({ residentId: null })
    .where(and(eq(drawEntries.residentId, residentId), isNotNull(drawEntries.groupId)));
  const own = await writer
    .delete(drawEntries)
    .where(eq(drawEntries.residentId, residentId))
    .returning({ reference: drawEntries.reference });
  const references = own.map(({ reference }) => reference);
  if (references.length > 0) await writer.delete(drawWins).where(inArray(drawWins.entry, references));
}

/** Forgets some of those who applied in rounds with which the clock is done; tells how many. */
export async function forgetEntries(writer: Writer, rounds: readonly string[], limit: number): Promise<number> {
  if (rounds.length === 0) return 0;
  const rows = await writer
    .select({ reference: drawEntries.reference })
    .from(drawEntries)
    .where(inArray(drawEntries.round, [...rounds]))
    .limit(limit);
  const references = rows.map(({ reference }) => reference);
  if (references.length === 0) return 0;
  await writer.delete(drawWins).where(inArray(drawWins.entry, references));
  await writer.delete(drawEntries).where(inArray(drawEntries.reference, references));
  return references.length;
}

/** Rounds announced before a moment with which the clock is done, and in which somebody still stands. */
export async function oldRounds(reader: Reader, announcedBefore: Date): Promise<DrawRound[]> {
  const standing = reader.select({ round: drawEntries.round }).from(drawEntries);
  const over = and(lt(drawRounds.announcedAt, announcedBefore), isNull(drawRounds.nextAt), eq(drawRounds.telling, false));
  const rows = await reader
    .select()
    .from(drawRounds)
    .where(and(over, inArray(drawRounds.id, standing)));
  return rows.map((row) => DrawRound.parse(row));
}
