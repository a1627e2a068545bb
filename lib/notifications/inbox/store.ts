import { and, desc, eq, inArray, isNull, lte } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { messages, outbox } from '#db/schema';
import { newKey } from '#lib/id';
import { asRow, type OutboxRow } from '#lib/notifications/outbox/store';

/** Lays a message into the pages of these residents; each has it once. */
export async function addMessages(writer: Writer, residentIds: readonly string[], outboxId: string, at: Date): Promise<void> {
  const rows = residentIds.map((residentId) => ({ id: newKey(), residentId, outboxId, at, readAt: null }));
  if (rows.length > 0) await writer.insert(messages).values(rows).onConflictDoNothing();
}

export type StoredMessage = { id: string; at: Date; readAt: Date | null; row: OutboxRow };

/** Which of somebody's messages are wanted; `kinds`: of these only. */
export type WantedMessages = { limit: number; skip?: number; kinds?: readonly string[] };

/** A resident's messages, newest first. */
export async function messagesOf(reader: Reader, residentId: string, { limit, skip = 0, kinds }: WantedMessages): Promise<StoredMessage[]> {
  const rows = await reader
    .select()
    .from(messages)
    .innerJoin(outbox, eq(outbox.id, messages.outboxId))
    .where(and(eq(messages.residentId, residentId), kinds && inArray(outbox.kind, [...kinds])))
    .orderBy(desc(messages.at), desc(messages.id))
    .limit(limit)
    .offset(skip);
  return rows.flatMap(asMessage);
}

type JoinedMessage = { messages: typeof messages.$inferSelect; outbox: typeof outbox.$inferSelect };

function asMessage({ messages: { id, at, readAt }, outbox: stored }: JoinedMessage): StoredMessage[] {
  const row = asRow(stored);
  return row ? [{ id, at, readAt, row }] : [];
}

export async function countUnread(reader: Reader, residentId: string): Promise<number> {
  return reader.$count(messages, and(eq(messages.residentId, residentId), isNull(messages.readAt)));
}

/** One of a resident's messages; undefined when it is not his. */
export async function findMessage(reader: Reader, residentId: string, id: string): Promise<StoredMessage | undefined> {
  const [found] = await reader
    .select()
    .from(messages)
    .innerJoin(outbox, eq(outbox.id, messages.outboxId))
    .where(and(eq(messages.residentId, residentId), eq(messages.id, id)));
  return found && asMessage(found)[0];
}

/** Notes that a resident has read one of his messages, or all up to a moment; the first time counts. */
export async function markRead(writer: Writer, residentId: string, which: { id: string } | { until: Date }, readAt: Date): Promise<void> {
  const these = 'id' in which ? eq(messages.id, which.id) : lte(messages.at, which.until);
  await writer
    .update(messages)
    .set({ readAt })
    .where(and(eq(messages.residentId, residentId), these, isNull(messages.readAt)));
}

export async function removeMessages(writer: Writer, residentId: string): Promise<void> {
  await writer.delete(messages).where(eq(messages.residentId, residentId));
}
