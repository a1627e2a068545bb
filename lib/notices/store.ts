import { and, asc, desc, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { noticeOccurrences, notices } from '#db/schema';
import { Notice, type NoticeState } from '#lib/notices/model';

export async function findNotice(reader: Reader, slug: string): Promise<Notice | undefined> {
  const [row] = await reader.select().from(notices).where(eq(notices.slug, slug));
  return row && Notice.parse(row);
}

/** The notices in these states, the last edited first, at most 200. */
export async function listNotices(reader: Reader, states: readonly NoticeState[]): Promise<Notice[]> {
  const rows = await reader
    .select()
    .from(notices)
    .where(inArray(notices.state, [...states]))
    .orderBy(desc(notices.editedAt))
    .limit(200);
  return rows.map((row) => Notice.parse(row));
}

/** The notices that were told at least once, the last told first, at most so many. */
export async function toldNotices(reader: Reader, limit: number): Promise<Notice[]> {
  const rows = await reader.select().from(notices).where(isNotNull(notices.firstToldAt)).orderBy(desc(notices.lastToldAt)).limit(limit);
  return rows.map((row) => Notice.parse(row));
}

/** Approved notices whose time has come, the longest due first. */
export async function dueNotices(reader: Reader, now: Date): Promise<Notice[]> {
  const rows = await reader
    .select()
    .from(notices)
    .where(and(eq(notices.state, 'approved'), lte(notices.nextAt, now)))
    .orderBy(asc(notices.nextAt));
  return rows.map((row) => Notice.parse(row));
}

export async function addNotice(writer: Writer, notice: Notice): Promise<void> {
  await writer.insert(notices).values(notice);
}

/** Changes a notice that is still of this edition, and raises it; false when somebody was faster. */
export async function changeNotice(
  writer: Writer,
  { slug, edition }: Pick<Notice, 'slug' | 'edition'>,
  values: Partial<Omit<Notice, 'slug' | 'edition'>>,
): Promise<boolean> {
  const changed = await writer
    .update(notices)
    .set({ ...values, edition: edition + 1 })
    .where(and(eq(notices.slug, slug), eq(notices.edition, edition)))
    .returning({ slug: notices.slug });
  return changed.length > 0;
}

export type Occurrence = typeof noticeOccurrences.$inferSelect;

export async function addOccurrence(writer: Writer, occurrence: Occurrence): Promise<void> {
  await writer.insert(noticeOccurrences).values(occurrence).onConflictDoNothing();
}

/** The times at which a notice was due, the last first. */
export async function occurrencesSoFar(reader: Reader, slug: string): Promise<Occurrence[]> {
  return reader.select().from(noticeOccurrences).where(eq(noticeOccurrences.slug, slug)).orderBy(desc(noticeOccurrences.at));
}

export async function removeNotices(writer: Writer): Promise<void> {
  await writer.delete(noticeOccurrences);
  await writer.delete(notices);
}

export async function countNotices(reader: Reader): Promise<number> {
  return reader.$count(notices);
}
