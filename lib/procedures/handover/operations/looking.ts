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
 * The handing over of the offices that somebody may see. Nothing waits for a core system where none has a key, and nothing
 * of what was sent is in it.
 */
export async function handoverAtDesk(staff: AtDesk, now: Date): Promise<HandoverAtDesk> {
  const keys = await keysFor(staff);
  const connected = [...new Set(keys.filter(({ endedAt }) => endedAt === null).map(({ office }) => office))];
  const offices = [...new Set(keys.map(({ office }) => office))];
  const [count, applications, log] = await Promise.all([
    countWaiting(read, connected),
    waitingFor(read, { offices: connected, limit: mostWaiting }),
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
