import { and, eq, notBetween } from 'drizzle-orm';
import type { Writer } from '#db/client';
import { leases } from '#db/schema';

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
