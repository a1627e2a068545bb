import { and, desc, eq, inArray, isNull, lt, notExists } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { procedureDrafts, procedureFiles } from '#db/schema';
import { ProcedureFile } from '#lib/procedures/files/model';

const unsent = (owner: string) => and(eq(procedureFiles.owner, owner), isNull(procedureFiles.reference));
const unsentFor = (owner: string, procedure: string) => and(unsent(owner), eq(procedureFiles.procedure, procedure));

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

export async function addFile(writer: Writer, file: ProcedureFile): Promise<void> {
  await writer.insert(procedureFiles).values(file);
}

/** These files of this owner, in no order. */
export async function findFiles(reader: Reader, owner: string, ids: readonly string[]): Promise<ProcedureFile[]> {
  const rows = await reader
    .select()
    .from(procedureFiles)
    .where(and(eq(procedureFiles.owner, owner), inArray(procedureFiles.id, [...ids])));
  return rows.map((row) => ProcedureFile.parse(row));
}

/** Everything of somebody, sent or not, the last first. */
export async function filesOf(reader: Reader, owner: string): Promise<ProcedureFile[]> {
  const rows = await reader.select().from(procedureFiles).where(eq(procedureFiles.owner, owner)).orderBy(desc(procedureFiles.addedAt));
  return rows.map((row) => ProcedureFile.parse(row));
}

/** What went out with an application, in the order in which it was sent in. */
export async function filesSentWith(reader: Reader, reference: string): Promise<ProcedureFile[]> {
  const rows = await reader
    .select()
    .from(procedureFiles)
    .where(eq(procedureFiles.reference, reference))
    .orderBy(procedureFiles.addedAt, procedureFiles.id);
  return rows.map((row) => ProcedureFile.parse(row));
}

/** How much of somebody lies unsent for a procedure. */
export async function unsentOf(reader: Reader, owner: string, procedure: string): Promise<{ files: number; bytes: number }> {
  const rows = await reader.select({ bytes: procedureFiles.bytes }).from(procedureFiles).where(unsentFor(owner, procedure));
  return { files: rows.length, bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Which of these ids are unsent files of this owner for this procedure; until this transaction ends nobody else changes them. */
export async function holdUnsent(writer: Writer, owner: string, procedure: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const held = and(unsentFor(owner, procedure), inArray(procedureFiles.id, [...ids]));
  return idsOf(await writer.update(procedureFiles).set({ reference: null }).where(held).returning({ id: procedureFiles.id }));
}

/** Files that this transaction holds go out with an application. */
export async function sendOut(writer: Writer, ids: readonly string[], reference: string): Promise<void> {
  if (ids.length > 0)
    await writer
      .update(procedureFiles)
      .set({ reference })
      .where(inArray(procedureFiles.id, [...ids]));
}

/** Files that this transaction holds go out with a message about an application. */
export async function sendWithMessage(
  writer: Writer,
  ids: readonly string[],
  { reference, procedure }: Pick<ProcedureFile, 'procedure'> & { reference: string },
): Promise<void> {
  if (ids.length > 0)
    await writer
      .update(procedureFiles)
      .set({ reference, procedure })
      .where(inArray(procedureFiles.id, [...ids]));
}

/** Gives the unsent files of a procedure to another owner. */
export async function moveUnsent(writer: Writer, from: string, to: string, procedure: string): Promise<void> {
  await writer.update(procedureFiles).set({ owner: to }).where(unsentFor(from, procedure));
}

// Each of these removes rows, and tells under which names bytes lie that belong to nobody once the transaction has ended.

/** One file, while it has not been sent. */
export async function removeUnsent(writer: Writer, owner: string, id: string): Promise<string[]> {
  return idsOf(
    await writer
      .delete(procedureFiles)
      .where(and(unsent(owner), eq(procedureFiles.id, id)))
      .returning({ id: procedureFiles.id }),
  );
}

/** All that is unsent for a procedure, or for any. */
export async function removeAllUnsent(writer: Writer, owner: string, procedure?: string): Promise<string[]> {
  const which = procedure === undefined ? unsent(owner) : unsentFor(owner, procedure);
  return idsOf(await writer.delete(procedureFiles).where(which).returning({ id: procedureFiles.id }));
}

/** What was sent in before a moment and belongs to no application and no draft. */
export async function removeForgotten(writer: Writer, before: Date): Promise<string[]> {
  const draft = writer
    .select({ id: procedureDrafts.id })
    .from(procedureDrafts)
    .where(and(eq(procedureDrafts.owner, procedureFiles.owner), eq(procedureDrafts.procedure, procedureFiles.procedure)));
  const forgotten = and(isNull(procedureFiles.reference), lt(procedureFiles.addedAt, before), notExists(draft));
  return idsOf(await writer.delete(procedureFiles).where(forgotten).returning({ id: procedureFiles.id }));
}

/** Which of these names no row knows. */
export async function unknownAmong(reader: Reader, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const known = await reader
    .select({ id: procedureFiles.id })
    .from(procedureFiles)
    .where(inArray(procedureFiles.id, [...names]));
  const ids = new Set(idsOf(known));
  return names.filter((name) => !ids.has(name));
}
