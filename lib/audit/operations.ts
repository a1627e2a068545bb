import { read, type Writer, write } from '#db/client';
import { asStored, ChainWalk, hashOf } from '#lib/audit/chain';
import type { Act, Actor, AuditRecord, AuditSearch, ChainFault } from '#lib/audit/model';
import { appendRecord, findHead, recordsAfter, searchRecords, takeNumber } from '#lib/audit/store';

type Happened = { act: Act; subject: string; before?: unknown; after?: unknown };

/** Appends an act to the audit records, inside the transaction of the act itself: both are kept or neither. */
export async function record(writer: Writer, actor: Actor, { act, subject, before, after }: Happened, now: Date): Promise<void> {
  const { number, previousHash } = await takeNumber(writer);
  const said = {
    ...{ number, at: now, actor: actor.id, actorName: actor.name, source: actor.source, act, subject },
    ...{ before: asStored(before), after: asStored(after), previousHash },
  };
  await appendRecord(writer, { ...said, hash: hashOf(said) });
}

const atOnce = 500;

/** Goes through all records and tells every one that was changed, removed or inserted; empty when the chain is whole. */
export async function verifyChain(): Promise<{ records: number; faults: ChainFault[] }> {
  const head = await findHead(read);
  const walk = new ChainWalk();
  let records = 0;
  for await (const one of everyRecord()) {
    walk.follow(one);
    records += 1;
  }
  return { records, faults: walk.end(head) };
}

/** Every record in its order, a part at a time. */
export async function* everyRecord(): AsyncGenerator<AuditRecord> {
  for (let last = 0; ; ) {
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
