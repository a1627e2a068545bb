import { and, eq, notBetween } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { leases, pushKeys } from '#db/schema';

const theRow = 1;
export type PushKeys = { publicKey: string; privateKey: string };

export async function findPushKeys(reader: Reader): Promise<PushKeys | undefined> {
  const [keys] = await reader.select().from(pushKeys).where(eq(pushKeys.id, theRow));
  return keys;
}

/** Keeps the first keys that are made; later ones are not wanted. */
export async function addPushKeys(writer: Writer, keys: PushKeys, madeAt: Date): Promise<void> {
  await writer
    .insert(pushKeys)
    .values({ id: theRow, ...keys, madeAt })
    .onConflictDoNothing();
}

type Lease = { name: string; holder: string; until: Date };

/**
 * Takes a piece of work for oneself, if nobody has it or whoever had it let its time run out; false when another has it.
 * One that lasts many times as long as ours was taken before the clock was put back: nobody would renew it.
 */
export async function takeLease(writer: Writer, { name, holder, until }: Lease, now: Date): Promise<boolean> {
  const unbelievable = new Date(now.getTime() + 10 * (until.getTime() - now.getTime()));
  const free = notBetween(leases.until, now, unbelievable);
  const [taken] = await writer
    .insert(leases)
    .values({ name, holder, until })
    .onConflictDoUpdate({ target: leases.name, set: { holder, until }, setWhere: free })
    .returning();
  return taken !== undefined;
}

/** Keeps it until another moment; false when another has taken it meanwhile. */
export async function renewLease(writer: Writer, { name, holder, until }: Lease): Promise<boolean> {
  const [kept] = await writer
    .update(leases)
    .set({ until })
    .where(and(eq(leases.name, name), eq(leases.holder, holder)))
    .returning();
  return kept !== undefined;
}
