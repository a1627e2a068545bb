import { and, asc, eq, gt, lt } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { residentChecklists, residentPins } from '#db/schema';
import { KeptChecklist } from '#lib/residents/model';

export type StoredChecklist = KeptChecklist & { id: string };

/** The services somebody pinned, the first first. */
export async function pinsOf(reader: Reader, residentId: string): Promise<string[]> {
  const rows = await reader.select().from(residentPins).where(eq(residentPins.residentId, residentId)).orderBy(asc(residentPins.pinnedAt));
  return rows.map(({ slug }) => slug);
}

export async function addPin(writer: Writer, residentId: string, slug: string, now: Date): Promise<void> {
  await writer.insert(residentPins).values({ residentId, slug, pinnedAt: now }).onConflictDoNothing();
}

export async function removePin(writer: Writer, residentId: string, slug: string): Promise<void> {
  await writer.delete(residentPins).where(and(eq(residentPins.residentId, residentId), eq(residentPins.slug, slug)));
}

export async function checklistsOf(reader: Reader, residentId: string, now: Date): Promise<StoredChecklist[]> {
  const rows = await reader
    .select()
    .from(residentChecklists)
    .where(and(eq(residentChecklists.residentId, residentId), gt(residentChecklists.keptUntil, now)))
    .orderBy(asc(residentChecklists.keptUntil));
  return rows.map((row) => ({ ...KeptChecklist.parse({ ...row, keptUntil: row.keptUntil.getTime() }), id: row.id }));
}

/** Keeps a checklist; the one of the same address takes its place. */
export async function putChecklist(writer: Writer, residentId: string, { id, keptUntil, ...told }: StoredChecklist): Promise<void> {
  const values = { ...told, keptUntil: new Date(keptUntil) };
  await writer
    .insert(residentChecklists)
    .values({ id, residentId, ...values })
    .onConflictDoUpdate({ target: [residentChecklists.residentId, residentChecklists.address], set: values });
}

export async function removeChecklist(writer: Writer, residentId: string, id: string): Promise<boolean> {
  const own = and(eq(residentChecklists.residentId, residentId), eq(residentChecklists.id, id));
  return (await writer.delete(residentChecklists).where(own).returning()).length > 0;
}

export async function removeShelf(writer: Writer, residentId: string): Promise<void> {
  await writer.delete(residentPins).where(eq(residentPins.residentId, residentId));
  await writer.delete(residentChecklists).where(eq(residentChecklists.residentId, residentId));
}

/** Forgets checklists whose time has passed; tells how many. */
export async function removeOldChecklists(writer: Writer, now: Date): Promise<number> {
  return (await writer.delete(residentChecklists).where(lt(residentChecklists.keptUntil, now)).returning()).length;
}
