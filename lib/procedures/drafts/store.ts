import { and, desc, eq, lt } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { procedureDrafts } from '#db/schema';
import { ProcedureDraft } from '#lib/procedures/drafts/model';

const owned = (owner: string, procedure: string) => and(eq(procedureDrafts.owner, owner), eq(procedureDrafts.procedure, procedure));

/** Lays a draft down; false where its owner has one of this procedure already. */
export async function addDraft(writer: Writer, draft: ProcedureDraft): Promise<boolean> {
  return (await writer.insert(procedureDrafts).values(draft).onConflictDoNothing().returning({ id: procedureDrafts.id })).length > 0;
}

export async function findDraft(reader: Reader, owner: string, procedure: string): Promise<ProcedureDraft | undefined> {
  const [row] = await reader.select().from(procedureDrafts).where(owned(owner, procedure));
  return row && ProcedureDraft.parse(row);
}

/** All drafts of somebody, the one that was changed last first. */
export async function draftsOf(reader: Reader, owner: string): Promise<ProcedureDraft[]> {
  const rows = await reader.select().from(procedureDrafts).where(eq(procedureDrafts.owner, owner)).orderBy(desc(procedureDrafts.updatedAt));
  return rows.map((row) => ProcedureDraft.parse(row));
}

/** Changes a draft as it was seen; undefined when it was changed since. */
export async function changeDraft(
  writer: Writer,
  draft: ProcedureDraft,
  values: Partial<Omit<ProcedureDraft, 'id' | 'edition'>>,
): Promise<ProcedureDraft | undefined> {
  const { id, edition } = draft;
  const changed = { ...values, edition: edition + 1 };
  const [row] = await writer
    .update(procedureDrafts)
    .set(changed)
    .where(and(eq(procedureDrafts.id, id), eq(procedureDrafts.edition, edition)))
    .returning({ id: procedureDrafts.id });
  return row && { ...draft, ...changed };
}

export async function removeDraft(writer: Writer, owner: string, procedure: string): Promise<void> {
  await writer.delete(procedureDrafts).where(owned(owner, procedure));
}

/** Removes everything of an owner. */
export async function removeDraftsOf(writer: Writer, owner: string): Promise<void> {
  await writer.delete(procedureDrafts).where(eq(procedureDrafts.owner, owner));
}

/** Removes drafts whose time has ended; tells which. */
export async function removeExpiredDrafts(writer: Writer, now: Date): Promise<{ owner: string; procedure: string }[]> {
  const { owner, procedure } = procedureDrafts;
  return writer.delete(procedureDrafts).where(lt(procedureDrafts.expiresAt, now)).returning({ owner, procedure });
}
