import { asc, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import {
  procedureApplications,
  procedureEvents,
  procedureFiles,
  procedureHandovers,
  procedureLetters,
  procedureMessages,
  procedureNotes,
} from '#db/schema';
import { Application, ApplicationEvent } from '#lib/procedures/applications/model';

/** Lays an application down; false where its draft was sent before, or its reference is another's. */
export async function addApplication(writer: Writer, application: Application): Promise<boolean> {
  const added = await writer
    .insert(procedureApplications)
    .values(application)
    .onConflictDoNothing()
    .returning({ reference: procedureApplications.reference });
  return added.length > 0;
}

/** The application that a draft has become. */
export async function findSentFrom(reader: Reader, draftId: string): Promise<Application | undefined> {
  const [row] = await reader.select().from(procedureApplications).where(eq(procedureApplications.draftId, draftId));
  return row && Application.parse(row);
}

/** The same, for the owner of the draft alone. */
export async function sentFrom(reader: Reader, owner: string, draftId: string): Promise<Application | undefined> {
  const sent = await findSentFrom(reader, draftId);
  return sent?.owner === owner ? sent : undefined;
}

export async function findApplication(reader: Reader, reference: string): Promise<Application | undefined> {
  const [row] = await reader.select().from(procedureApplications).where(eq(procedureApplications.reference, reference));
  return row && Application.parse(row);
}

/** Everything somebody has sent, the last first. */
export async function applicationsOf(reader: Reader, owner: string): Promise<Application[]> {
  const rows = await reader
    .select()
    .from(procedureApplications)
    .where(eq(procedureApplications.owner, owner))
    .orderBy(desc(procedureApplications.submittedAt));
  return rows.map((row) => Application.parse(row));
}

export async function addEvent(writer: Writer, event: ApplicationEvent): Promise<void> {
  await writer.insert(procedureEvents).values(event);
}

/** What happened to an application, in its order. */
export async function eventsOf(reader: Reader, reference: string): Promise<ApplicationEvent[]> {
  const rows = await reader
    .select()
    .from(procedureEvents)
    .where(eq(procedureEvents.reference, reference))
    .orderBy(asc(procedureEvents.number));
  return rows.map((row) => ApplicationEvent.parse(row));
}

/**
 * Removes applications with everything that happened to them and was said of them. Tells under which names files lie that
 * belong to nobody once the transaction has ended.
 */
export async function removeApplications(writer: Writer, all: readonly string[]): Promise<string[]> {
  if (all.length === 0) return [];
  const references = [...all];
  const files = await writer
    .delete(procedureFiles)
    .where(inArray(procedureFiles.reference, references))
    .returning({ id: procedureFiles.id });
  for (const table of [procedureLetters, procedureMessages, procedureNotes, procedureHandovers, procedureEvents])
    await writer.delete(table).where(inArray(table.reference, references));
  await writer.delete(procedureApplications).where(inArray(procedureApplications.reference, references));
  return files.map(({ id }) => id);
}

/** Applications that have been kept for as long as was promised. */
export async function applicationsToForget(reader: Reader, now: Date, limit: number): Promise<string[]> {
  const rows = await reader
    .select({ reference: procedureApplications.reference })
    .from(procedureApplications)
    .where(lt(procedureApplications.keptUntil, now))
    .limit(limit);
  return rows.map(({ reference }) => reference);
}
