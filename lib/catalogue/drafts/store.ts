import { and, asc, desc, eq, isNotNull, lte, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader, Writer } from '#db/client';
import { drafts } from '#db/schema';
import { DraftContent, draftStates } from '#lib/catalogue/drafts/model';
import { entryKinds } from '#lib/catalogue/model';

/** A draft as lists show it. */
export const DraftSummary = z.object({
  kind: z.enum(entryKinds),
  slug: z.string(),
  state: z.enum(draftStates),
  edition: z.int(),
  basedOn: z.int(),
  title: z.string(),
  office: z.string(),
  authors: z.array(z.string()),
  editedBy: z.string(),
  editedByName: z.string(),
  note: z.string(),
  publishAt: z.date().nullable(),
  withdrawAt: z.date().nullable(),
  approvedBy: z.string(),
  updatedAt: z.date(),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

export const Draft = DraftSummary.extend({ content: DraftContent });
export type Draft = z.infer<typeof Draft>;
const DraftContents = Draft.pick({ kind: true, slug: true, content: true });

const summaryColumns = {
  kind: drafts.kind,
  slug: drafts.slug,
  state: drafts.state,
  edition: drafts.edition,
  basedOn: drafts.basedOn,
  title: drafts.title,
  office: drafts.office,
  authors: drafts.authors,
  editedBy: drafts.editedBy,
  editedByName: drafts.editedByName,
  note: drafts.note,
  publishAt: drafts.publishAt,
  withdrawAt: drafts.withdrawAt,
  approvedBy: drafts.approvedBy,
  updatedAt: drafts.updatedAt,
};

type Name = { kind: string; slug: string };
const named = ({ kind, slug }: Name) => and(eq(drafts.kind, kind), eq(drafts.slug, slug));

export async function findDraft(reader: Reader, name: Name): Promise<Draft | undefined> {
  const [row] = await reader.select().from(drafts).where(named(name));
  return row && Draft.parse(row);
}

/** Drafts without their content, newest first; all, or those of a kind or in a state. */
export async function listDrafts(reader: Reader, { kind, state }: { kind?: string; state?: string } = {}): Promise<DraftSummary[]> {
  const wanted: (SQL | undefined)[] = [kind ? eq(drafts.kind, kind) : undefined, state ? eq(drafts.state, state) : undefined];
  const rows = await reader
    .select(summaryColumns)
    .from(drafts)
    .where(and(...wanted))
    .orderBy(desc(drafts.updatedAt));
  return rows.map((row) => DraftSummary.parse(row));
}

/** What all drafts say now. */
export async function listDraftContents(reader: Reader): Promise<z.infer<typeof DraftContents>[]> {
  const rows = await reader.select({ kind: drafts.kind, slug: drafts.slug, content: drafts.content }).from(drafts);
  return rows.map((row) => DraftContents.parse(row));
}

/** Approved drafts whose time has come, the earliest first. */
export async function dueDrafts(reader: Reader, now: Date): Promise<Draft[]> {
  const rows = await reader
    .select()
    .from(drafts)
    .where(and(eq(drafts.state, 'approved'), isNotNull(drafts.publishAt), lte(drafts.publishAt, now)))
    .orderBy(asc(drafts.publishAt));
  return rows.map((row) => Draft.parse(row));
}

/** Begins a draft; false when there is one already. */
export async function addDraft(writer: Writer, draft: Draft): Promise<boolean> {
  const [added] = await writer.insert(drafts).values(draft).onConflictDoNothing().returning();
  return added !== undefined;
}

/** Changes a draft that is still of this edition; false when somebody was faster. */
export async function changeDraft(
  writer: Writer,
  seen: Name & { edition: number },
  values: Partial<Omit<Draft, 'kind' | 'slug'>>,
): Promise<boolean> {
  const [changed] = await writer
    .update(drafts)
    .set(values)
    .where(and(named(seen), eq(drafts.edition, seen.edition)))
    .returning();
  return changed !== undefined;
}

/** Removes a draft that is still of this edition; false when somebody was faster. */
export async function removeDraft(writer: Writer, seen: Name & { edition: number }): Promise<boolean> {
  const [removed] = await writer
    .delete(drafts)
    .where(and(named(seen), eq(drafts.edition, seen.edition)))
    .returning();
  return removed !== undefined;
}
