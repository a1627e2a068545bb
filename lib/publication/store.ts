import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { plus } from '#db/columns/index';
import { prepared } from '#db/prepared';
import { contentVersions } from '#db/schema';

const theRow = 1;

const present = prepared((reader) => reader.select().from(contentVersions).where(eq(contentVersions.id, theRow)));

/** The number of the content's present state; 0 before anything was published. */
export async function contentVersion(reader: Reader): Promise<number> {
  const [row] = await present(reader, {});
  return row?.version ?? 0;
}

/** The content version under which the catalogue last changed; what hangs on the catalogue alone is kept under it. */
export async function catalogueVersion(reader: Reader): Promise<number> {
  const [row] = await present(reader, {});
  return row?.catalogue ?? 0;
}

/**
 * Raises the content version, inside the transaction that changes what residents read, and tells the new number. Until
 * that transaction ends nobody else can raise it; it comes before the first audit record (lib/audit/operations.ts).
 * What is told beside the catalogue (warnings, orders, notices) says so: in a disaster pages must be drawn anew at once,
 * and the whole catalogue need not be read and indexed for it.
 */
export async function raiseContentVersion(writer: Writer, changed: 'catalogue' | 'told' = 'catalogue'): Promise<number> {
  const next = plus(contentVersions.version, 1);
  const [row] = await writer
    .insert(contentVersions)
    .values({ id: theRow, version: 1, catalogue: 1 })
    .onConflictDoUpdate({ target: contentVersions.id, set: { version: next, ...(changed === 'catalogue' && { catalogue: next }) } })
    .returning({ version: contentVersions.version });
  if (!row) throw new Error('The content has no version.');
  return row.version;
}
