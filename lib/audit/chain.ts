import type { AuditRecord, ChainFault } from '#lib/audit/model';
import { seal } from '#lib/secret';

export const firstHash = 'begin';

/** The hash of a record: sealed with the city's key over all it says and the hash before it. */
export function hashOf({ hash: _, at, before, after, ...record }: Omit<AuditRecord, 'hash'> & { hash?: string }): string {
  const { number, actor, actorName, source, act, subject, previousHash } = record;
  const said = [number, at.toISOString(), actor, actorName, source, act, subject, before ?? null, after ?? null, previousHash];
  return seal('audit', JSON.stringify(said));
}

/** A value as the database will give it back, so that it hashes alike before and after. */
export function asStored(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/**
 * Follows the chain one record at a time: feed it every record in order, then ask for the faults.
 * `head` is how far the chain went when the last act was recorded; a cut tail shows against it.
 */
export class ChainWalk {
  readonly faults: ChainFault[] = [];
  #number = 0;
  #hash = firstHash;

  follow(record: AuditRecord): void {
    for (let missing = this.#number + 1; missing < record.number; missing += 1) this.faults.push({ number: missing, fault: 'missing' });
    const adjoining = record.number === this.#number + 1;
    if (record.hash !== hashOf(record)) this.faults.push({ number: record.number, fault: 'changed' });
    else if (adjoining && record.previousHash !== this.#hash) this.faults.push({ number: record.number, fault: 'inserted' });
    this.#number = record.number;
    this.#hash = record.hash;
  }

  end(head: { number: number; hash: string }): ChainFault[] {
    for (let missing = this.#number + 1; missing <= head.number; missing += 1) this.faults.push({ number: missing, fault: 'missing' });
    if (this.#number > head.number) this.faults.push({ number: this.#number, fault: 'inserted' });
    else if (this.#number === head.number && this.#hash !== head.hash && this.faults.length === 0) {
      this.faults.push({ number: head.number, fault: 'changed' });
    }
    return this.faults;
  }
}
