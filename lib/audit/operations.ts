import { read, type Writer, write } from '#db/client';
import { asStored, ChainWalk, hashOf } from '#lib/audit/chain';
import type { Act, Actor, AuditRecord, AuditSearch, ChainFault, ChainHead } from '#lib/audit/model';
import { appendRecord, findHead, recordsAfter, searchRecords, takeNumber } from '#lib/audit/store';

type Happened = { act: Act; subject: string; before?: unknown; after?: unknown };

/**
 * Appends an act to the audit records, inside the transaction of the act itself: both are kept or neither. It holds the
 * head of the chain until that transaction ends. Whoever raises the content version too does it before the first
 * record, always: of two that take these rows in different orders PostgreSQL ends one (deadlock).
 */
export async function record(writer: Writer, actor: Actor, { act, subject, before, after }: Happened, now: Date): Promise<void> {
  const { number, previousHash } = await takeNumber(writer);
  const said = {
    ...{ number, at: now, actor: actor.id, actorName: actor.name, source: actor.source, act, subject },
    ...{ before: asStored(before), after: asStored(after), previousHash },
  };
  await appendRecord(writer, { ...said, hash: hashOf(said) });
}

const atOnce = 500;

/** How far the chain goes now. Noted outside of the city, it shows an older end that was put back with its seal. */
export async function chainHead(): Promise<ChainHead> {
  return findHead(read);
}

/**
 * Goes through all records and tells every one that was changed, removed or inserted; no faults when the chain is whole.
 * What is recorded meanwhile is followed up to the head as it is after the walk.
 */
export async function verifyChain(): Promise<{ records: number; faults: ChainFault[] }> {
  const walk = new ChainWalk();
  let records = 0;
  const follow = (one: AuditRecord) => {
    walk.follow(one);
    records += 1;
  };
  for await (const one of recordsFrom(0)) follow(one);
  const head = await findHead(read);
  for await (const one of recordsFrom(walk.number)) {
    if (one.number > head.number) break;
    follow(one);
  }
  return { records, faults: walk.end(head) };
}

/** Every record after a number in its order, read a part at a time. */
async function* recordsFrom(number: number): AsyncGenerator<AuditRecord> {
  for (let last = number; ; ) {
    const part = await recordsAfter(read, last, atOnce);
    yield* part;
    if (part.length < atOnce) return;
    last = part.at(-1)?.number ?? last;
  }
}

/** What the auditor looks for, newest first, a page at a time. */
export async function findRecords(wanted: AuditSearch, below?: number, limit = 50): Promise<AuditRecord[]> {
  return searchRecords(read, wanted, below, limit);
}

/** Notes that somebody takes records along, then gives all that fit, newest first, a part at a time. */
export async function exportRecords(actor: Actor, wanted: AuditSearch, now: Date): Promise<AsyncGenerator<AuditRecord[]>> {
  await write((writer) => record(writer, actor, { act: 'audit.exported', subject: 'audit', after: wanted }, now));
  return foundInParts(wanted);
}

async function* foundInParts(wanted: AuditSearch): AsyncGenerator<AuditRecord[]> {
  for (let below: number | undefined; ; ) {
    const part = await findRecords(wanted, below, atOnce);
    yield part;
    if (part.length < atOnce) return;
    below = part.at(-1)?.number;
  }
}
