import type { Application } from '#lib/procedures/applications/model';
import type { Seen } from '#lib/procedures/cases/model';
import { decide, type TypedDecision } from '#lib/procedures/cases/operations/deciding';
import { takeUp } from '#lib/procedures/cases/operations/examining';
import type { Result } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

/** What became of several cases: which were done, and which were not and why. */
export type InBulk<Fault> = { done: string[]; left: { reference: string; fault: Fault }[] };

/** Takes up many at once. */
export async function takeUpAll(staff: AtDesk, chosen: readonly Seen[], now: Date) {
  return oneByOne(chosen, (seen) => takeUp(staff, seen, now));
}

/** Decides many at once, all alike and for the same reason. */
export async function decideAll(staff: AtDesk, chosen: readonly Seen[], decision: TypedDecision, now: Date) {
  return oneByOne(chosen, (seen) => decide(staff, seen, decision, now));
}

/** Each in a transaction of its own: what cannot be done with one keeps none of the others. */
async function oneByOne<Fault>(chosen: readonly Seen[], act: (seen: Seen) => Promise<Result<Application, Fault>>): Promise<InBulk<Fault>> {
  const result: InBulk<Fault> = { done: [], left: [] };
  for (const seen of chosen) {
    const acted = await act(seen);
    if (acted.ok) result.done.push(seen.reference);
    else result.left.push({ reference: seen.reference, fault: acted.fault });
  }
  return result;
}
