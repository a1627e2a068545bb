import { and, asc, eq, gt, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader, Writer } from '#db/client';
import { roomBlocks } from '#db/schema';
import type { Span } from '#lib/facilities/reservations/model';

const Block = z.object({
  id: z.string(),
  room: z.string(),
  cells: z.array(z.string()),
  begins: z.int(),
  ends: z.int(),
  reason: z.string(),
  closing: z.boolean(),
  madeBy: z.string(),
  madeAt: z.date(),
});
/** A time in which staff keep a room closed. */
export type Block = z.infer<typeof Block>;

export async function addBlock(writer: Writer, block: Block): Promise<void> {
  await writer.insert(roomBlocks).values(block);
}

/** A block as it is now; until this transaction ends, nobody else can change it. */
export async function holdBlock(writer: Writer, id: string): Promise<Block | undefined> {
  const [row] = await writer.update(roomBlocks).set({ id }).where(eq(roomBlocks.id, id)).returning();
  return row && Block.parse(row);
}

export async function findBlock(reader: Reader, id: string): Promise<Block | undefined> {
  const [row] = await reader.select().from(roomBlocks).where(eq(roomBlocks.id, id));
  return row && Block.parse(row);
}

/** The blocks over a time, the oldest first. */
export async function blocksOver(reader: Reader, { begins, ends }: Span): Promise<Block[]> {
  const rows = await reader
    .select()
    .from(roomBlocks)
    .where(and(gt(roomBlocks.ends, begins), lt(roomBlocks.begins, ends)))
    .orderBy(asc(roomBlocks.madeAt), asc(roomBlocks.id));
  return rows.map((row) => Block.parse(row));
}

/** Blocks that are being put in force. */
export async function closingBlocks(reader: Reader): Promise<Block[]> {
  const rows = await reader.select().from(roomBlocks).where(eq(roomBlocks.closing, true)).orderBy(asc(roomBlocks.madeAt));
  return rows.map((row) => Block.parse(row));
}

export async function endClosing(writer: Writer, id: string): Promise<void> {
  await writer.update(roomBlocks).set({ closing: false }).where(eq(roomBlocks.id, id));
}

export async function removeBlock(writer: Writer, id: string): Promise<void> {
  await writer.delete(roomBlocks).where(eq(roomBlocks.id, id));
}

/** Removes blocks that ended before a quarter; tells which. */
export async function removeBlocksBefore(writer: Writer, before: number): Promise<string[]> {
  const removed = await writer.delete(roomBlocks).where(lt(roomBlocks.ends, before)).returning({ id: roomBlocks.id });
  return removed.map(({ id }) => id);
}
