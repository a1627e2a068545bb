import { and, desc, eq, gt, gte, lt, sql } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { plus } from '#db/columns/index';
import { auditHeads, auditRecords } from '#db/schema';
import { firstHash, previousHashOf, readHead, sealHead } from '#lib/audit/chain';
import { AuditRecord, type AuditSearch, type ChainHead } from '#lib/audit/model';

const theRow = 1;

/** Takes the next number of the chain; until this transaction ends, nobody else can take one. */
export async function takeNumber(writer: Writer): Promise<{ number: number; previousHash: string }> {
  await writer
    .insert(auditHeads)
    .values({ id: theRow, number: 0, hash: sealHead(0, firstHash) })
    .onConflictDoNothing();
  const [head] = await writer
    .update(auditHeads)
    .set({ number: plus(auditHeads.number, 1) })
    .where(eq(auditHeads.id, theRow))
    .returning();
  if (!head) throw new Error('The audit chain has no head.');
  return { number: head.number, previousHash: previousHashOf(readHead(head.number - 1, head.hash)) };
}

export async function appendRecord(writer: Writer, record: AuditRecord): Promise<void> {
  await writer.insert(auditRecords).values(record);
  await writer
    .update(auditHeads)
    .set({ hash: sealHead(record.number, record.hash) })
    .where(eq(auditHeads.id, theRow));
}

/** How far the chain goes. */
export async function findHead(reader: Reader): Promise<ChainHead> {
  const [head] = await reader.select().from(auditHeads).where(eq(auditHeads.id, theRow));
  return head ? readHead(head.number, head.hash) : { number: 0, hash: firstHash, isSealed: true };
}

/** The records after a number in their order, at most so many. */
export async function recordsAfter(reader: Reader, number: number, limit: number): Promise<AuditRecord[]> {
  const rows = await reader.select().from(auditRecords).where(gt(auditRecords.number, number)).orderBy(auditRecords.number).limit(limit);
  return rows.map((row) => AuditRecord.parse(row));
}

/** What is looked for, newest first, from below a number. */
export async function searchRecords(reader: Reader, wanted: AuditSearch, below: number | undefined, limit: number): Promise<AuditRecord[]> {
  const { actor, act, subject, from, until } = wanted;
  const rows = await reader
    .select()
    .from(auditRecords)
    .where(
      and(
        actor === undefined ? undefined : eq(auditRecords.actor, actor),
        act ? eq(auditRecords.act, act) : undefined,
        subject ? sql`${auditRecords.subject} like ${`${subject.replaceAll(/[%_!]/g, '!$&')}%`} escape '!'` : undefined,
        from ? gte(auditRecords.at, from) : undefined,
        until ? lt(auditRecords.at, until) : undefined,
        below === undefined ? undefined : lt(auditRecords.number, below),
      ),
    )
    .orderBy(desc(auditRecords.number))
    .limit(limit);
  return rows.map((row) => AuditRecord.parse(row));
}
