import { and, desc, eq, gt, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader, Writer } from '#db/client';
import { given, prepared } from '#db/prepared';
import { residentDeputies } from '#db/schema';
import { type Deputation, DeputyScope } from '#lib/residents/model';

function asDeputation({ keyHash: _, scopes, ...row }: typeof residentDeputies.$inferSelect): Deputation {
  return { ...row, scopes: z.array(DeputyScope).parse(scopes) };
}

export async function addDeputation(writer: Writer, deputation: Deputation, keyHash: string): Promise<void> {
  await writer.insert(residentDeputies).values({ ...deputation, keyHash });
}

const ofEither = prepared((reader) => {
  const one = given(residentDeputies.principalId, 'residentId');
  return reader
    .select()
    .from(residentDeputies)
    .where(or(eq(residentDeputies.principalId, one), eq(residentDeputies.deputyId, one)))
    .orderBy(desc(residentDeputies.createdAt));
});

/** Whom somebody has act for him, open invitations too, and for whom he acts; newest first. */
export async function deputationsOf(reader: Reader, residentId: string): Promise<Deputation[]> {
  const rows = await ofEither(reader, { residentId });
  return rows.map(asDeputation);
}

const open = (keyHash: string, now: Date) =>
  and(
    eq(residentDeputies.keyHash, keyHash),
    gt(residentDeputies.expiresAt, now),
    isNull(residentDeputies.acceptedAt),
    isNull(residentDeputies.endedAt),
  );

/** An invitation that can still be accepted. */
export async function openInvitation(reader: Reader, keyHash: string, now: Date): Promise<Deputation | undefined> {
  const [row] = await reader.select().from(residentDeputies).where(open(keyHash, now));
  return row && asDeputation(row);
}

/** Accepts an invitation; undefined when somebody was faster. */
export async function acceptInvitation(writer: Writer, keyHash: string, deputyId: string, now: Date): Promise<Deputation | undefined> {
  const [row] = await writer.update(residentDeputies).set({ deputyId, acceptedAt: now }).where(open(keyHash, now)).returning();
  return row && asDeputation(row);
}

/** A deputation in force between a deputy and the one he acts for. */
export async function deputationInForce(reader: Reader, id: string, deputyId: string): Promise<Deputation | undefined> {
  const [row] = await reader
    .select()
    .from(residentDeputies)
    .where(and(eq(residentDeputies.id, id), eq(residentDeputies.deputyId, deputyId), isNull(residentDeputies.endedAt)));
  return row && asDeputation(row);
}

/** A deputation, in force or over. */
export async function findDeputation(reader: Reader, id: string): Promise<Deputation | undefined> {
  const [row] = await reader.select().from(residentDeputies).where(eq(residentDeputies.id, id));
  return row && asDeputation(row);
}

/** Ends a deputation that this person gave or holds; undefined when it is neither, or has ended. */
export async function endDeputation(writer: Writer, id: string, residentId: string, now: Date): Promise<Deputation | undefined> {
  const his = or(eq(residentDeputies.principalId, residentId), eq(residentDeputies.deputyId, residentId));
  const [row] = await writer
    .update(residentDeputies)
    .set({ endedAt: now })
    .where(and(eq(residentDeputies.id, id), his, isNull(residentDeputies.endedAt)))
    .returning();
  return row && asDeputation(row);
}

export async function removeDeputationsOf(writer: Writer, residentId: string): Promise<void> {
  await writer.delete(residentDeputies).where(or(eq(residentDeputies.principalId, residentId), eq(residentDeputies.deputyId, residentId)));
}

/** Forgets invitations nobody accepted in time, and what ended before a moment; tells how many. */
export async function removeOldDeputations(writer: Writer, endedBefore: Date, now: Date): Promise<number> {
  const unused = and(lt(residentDeputies.expiresAt, now), isNull(residentDeputies.acceptedAt));
  return (
    await writer
      .delete(residentDeputies)
      .where(or(unused, lt(residentDeputies.endedAt, endedBefore)))
      .returning()
  ).length;
}
