import { read } from '#db/client';
import type { Handover, HandoverToken, WaitingRevision } from '#lib/procedures/handover/model';
import { keysFor } from '#lib/procedures/handover/operations/keys';
import { asWaiting, hasWaitedLong } from '#lib/procedures/handover/rules';
import { changesOf, countWaiting, lastHandovers, waitingFor } from '#lib/procedures/handover/store';
import type { AtDesk } from '#lib/staff/model';

/** What waits, since when, and whether it was fetched and not acknowledged. */
export type Waiting = WaitingRevision & { office: string; since: Date; isLate: boolean };

export type HandoverAtDesk = {
  keys: Omit<HandoverToken, 'seal'>[];
  /** How much waits in all, and what has waited longest of it. */
  count: number;
  waiting: Waiting[];
  log: (Handover & { office: string; token: string })[];
};

const mostWaiting = 50;
export const mostLogged = 100;

/**
 * The handing over of the offices that somebody may see; nothing of what was sent is in it. Nothing waits where no core system
 * ever had a key; where its key was ended it goes on waiting, for nobody may have thought of it.
 */
export async function handoverAtDesk(staff: AtDesk, now: Date): Promise<HandoverAtDesk> {
  const keys = await keysFor(staff);
  const offices = [...new Set(keys.map(({ office }) => office))];
  const [count, applications, log] = await Promise.all([
    countWaiting(read, offices),
    waitingFor(read, { offices, limit: mostWaiting }),
    lastHandovers(read, offices, mostLogged),
  ]);
  const changes = await changesOf(
    read,
    applications.map(({ reference }) => reference),
  );
  const waiting = applications.map((application) => {
    const since = changes.get(application.reference) ?? application.submittedAt;
    return { ...asWaiting(application), office: application.office, since, isLate: hasWaitedLong(since, now) };
  });
  return { keys, count, waiting: waiting.sort((one, other) => one.since.getTime() - other.since.getTime()), log };
}
