import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { plus } from '#db/columns/index';
import { contentVersions } from '#db/schema';

const theRow = 1;

/** The number of the content's present state; 0 before anything was published. */
export async function contentVersion(reader: Reader): Promise<number> {
  const [row] = await reader.select({ version: contentVersions.version }).from(contentVersions).where(eq(contentVersions.id, theRow));
  return row?.version ?? 0;
}

/**
 * Raises the content version, inside the transaction that changes what residents read, and tells the new number. Until
 * that transaction ends nobody else can raise it; it comes before the first audit record (lib/audit/operations.ts).
 */
export async function raiseContentVersion(writer: Writer): Promise<number> {
  const [row] = await writer
    .insert(contentVersions)
    .values({ id: theRow, version: 1 })
    .onConflictDoUpdate({ target: contentVersions.id, set: { version: plus(contentVersions.version, 1) } })
    .returning({ version: contentVersions.version });
  if (!row) throw new Error('The content has no version.');
  return row.version;
}
