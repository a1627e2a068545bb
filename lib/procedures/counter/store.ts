import { and, eq, gt, lte, notExists, or } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { counterNumbers, procedureDrafts } from '#db/schema';
import { CounterNumber } from '#lib/procedures/counter/model';
import { ProcedureDraft } from '#lib/procedures/drafts/model';

/** The number of a draft; undefined where it has none that still leads to it. */
export async function numberOf(reader: Reader, draftId: string, now: Date): Promise<CounterNumber | undefined> {
  const [row] = await reader
    .select()
    .from(counterNumbers)
    .where(and(eq(counterNumbers.draftId, draftId), gt(counterNumbers.expiresAt, now)));
  return row && CounterNumber.parse(row);
}

/** Gives a draft its one number, or the one it has for longer; undefined where another draft has this one. */
export async function layNumber(writer: Writer, { number, draftId, expiresAt }: CounterNumber): Promise<CounterNumber | undefined> {
  const [kept] = await writer.update(counterNumbers).set({ expiresAt }).where(eq(counterNumbers.draftId, draftId)).returning();
  if (kept) return CounterNumber.parse(kept);
  const [laid] = await writer.insert(counterNumbers).values({ number, draftId, expiresAt }).onConflictDoNothing().returning();
  return laid && CounterNumber.parse(laid);
}

/** The draft to which a number leads; undefined for one that has ended, and once the draft is gone. */
export async function draftByNumber(reader: Reader, number: string, now: Date): Promise<ProcedureDraft | undefined> {
  const [row] = await reader
    .select({ draft: procedureDrafts })
    .from(counterNumbers)
    .innerJoin(procedureDrafts, eq(procedureDrafts.id, counterNumbers.draftId))
    .where(and(eq(counterNumbers.number, number), gt(counterNumbers.expiresAt, now), gt(procedureDrafts.expiresAt, now)));
  return row && ProcedureDraft.parse(row.draft);
}

/** Removes the numbers whose time has ended or whose draft is gone. */
export async function removeEndedNumbers(writer: Writer, now: Date): Promise<void> {
  const draft = writer.select({ id: procedureDrafts.id }).from(procedureDrafts).where(eq(procedureDrafts.id, counterNumbers.draftId));
  await writer.delete(counterNumbers).where(or(lte(counterNumbers.expiresAt, now), notExists(draft)));
}
