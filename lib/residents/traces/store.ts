import { and, desc, eq, gte, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader, Writer } from '#db/client';
import { residentDeputyActs, residentLookups } from '#db/schema';
import { type DeputyAct, deputyActs, type Lookup, LookupPurpose } from '#lib/residents/model';

const Fields = z.array(z.string());

export async function addLookup(writer: Writer, residentId: string, lookup: Lookup): Promise<void> {
  await writer.insert(residentLookups).values({ ...lookup, residentId });
}

/** Every look at somebody's data of the years for which they are kept, newest first: none is left out. */
export async function lookupsOf(reader: Reader, residentId: string): Promise<Lookup[]> {
  const rows = await reader
    .select()
    .from(residentLookups)
    .where(eq(residentLookups.residentId, residentId))
    .orderBy(desc(residentLookups.at));
  return rows.map(({ id, at, office, purpose, note, fields }) => ({
    id,
    at,
    office,
    purpose: LookupPurpose.parse(purpose),
    note,
    fields: Fields.parse(fields),
  }));
}

export type DoneAct = { id: string; deputationId: string; at: Date; act: DeputyAct };

export async function addDeputyAct(writer: Writer, principalId: string, act: DoneAct): Promise<void> {
  await writer.insert(residentDeputyActs).values({ ...act, principalId });
}

/** Whether something was done under a deputation since a moment. */
export async function isDoneSince(reader: Reader, deputationId: string, act: DeputyAct, since: Date): Promise<boolean> {
  const done = and(eq(residentDeputyActs.deputationId, deputationId), eq(residentDeputyActs.act, act), gte(residentDeputyActs.at, since));
  return (await reader.$count(residentDeputyActs, done)) > 0;
}

/** What was done for somebody by others, newest first. */
export async function deputyActsOf(reader: Reader, principalId: string): Promise<DoneAct[]> {
  const rows = await reader
    .select()
    .from(residentDeputyActs)
    .where(eq(residentDeputyActs.principalId, principalId))
    .orderBy(desc(residentDeputyActs.at));
  return rows.map(({ id, deputationId, at, act }) => ({ id, deputationId, at, act: z.enum(deputyActs).parse(act) }));
}

/** Forgets looks and acts before a moment; tells how many. */
export async function removeTraces(writer: Writer, before: Date): Promise<number> {
  const lookups = await writer.delete(residentLookups).where(lt(residentLookups.at, before)).returning();
  const acts = await writer.delete(residentDeputyActs).where(lt(residentDeputyActs.at, before)).returning();
  return lookups.length + acts.length;
}

export async function removeTracesOf(writer: Writer, residentId: string): Promise<void> {
  await writer.delete(residentLookups).where(eq(residentLookups.residentId, residentId));
  await writer.delete(residentDeputyActs).where(eq(residentDeputyActs.principalId, residentId));
}
