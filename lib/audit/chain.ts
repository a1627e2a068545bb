import type { AuditRecord, ChainFault, ChainHead } from '#lib/audit/model';
import { isSealed, seal } from '#lib/secret';

export const firstHash = 'begin';

/** The hash of a record: sealed with the city's key over all it says and the hash before it. */
export function hashOf({ hash: _, at, before, after, ...record }: Omit<AuditRecord, 'hash'> & { hash?: string }): string {
  const { number, actor, actorName, source, act, subject, previousHash } = record;
  const said = [number, at.toISOString(), actor, actorName, source, act, subject, before ?? null, after ?? null, previousHash];
  return seal('audit', JSON.stringify(said));
}

const headSays = (number: number, hash: string) => `${number} ${hash}`;

/** The head as it is stored: the last hash, and the city's seal over it and its number, so that nobody else can make the chain end earlier. */
export function sealHead(number: number, hash: string): string {
  return `${hash}.${seal('audit-head', headSays(number, hash))}`;
}

/** A head as `sealHead` wrote it, or as somebody else did. */
export function readHead(number: number, stored: string): ChainHead {
  const [hash = '', sealed = ''] = stored.split('.');
  return { number, hash, isSealed: isSealed('audit-head', headSays(number, hash), sealed) };
}

const exchanged = 'exchanged ';

/** The hash that the next record names. Behind a head that is not ours the chain goes on, but never again looks whole: sealing it would hide the cut. */
export function previousHashOf({ hash, isSealed: isOurs }: ChainHead): string {
  return isOurs ? hash : `${exchanged}${hash}`;
}

/** A value as the database will give it back, so that it hashes alike before and after. */
export function asStored(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/**
 * Follows the chain one record at a time: feed it every record in order up to the head, then ask for the faults.
 * A cut tail shows against the head, which must be read after the records: what is recorded meanwhile is then in both.
 */
export class ChainWalk {
  readonly faults: ChainFault[] = [];
  #number = 0;
  #hash = firstHash;

  /** The number of the record that was followed last. */
  get number(): number {
    return this.#number;
  }

  follow(record: AuditRecord): void {
    for (let missing = this.#number + 1; missing < record.number; missing += 1) this.faults.push({ number: missing, fault: 'missing' });
    const adjoining = record.number === this.#number + 1;
    if (record.hash !== hashOf(record)) this.faults.push({ number: record.number, fault: 'changed' });
    else if (record.previousHash.startsWith(exchanged)) this.faults.push({ number: record.number - 1, fault: 'end-exchanged' });
    else if (adjoining && record.previousHash !== this.#hash) this.faults.push({ number: record.number, fault: 'inserted' });
    this.#number = record.number;
    this.#hash = record.hash;
  }

  end(head: ChainHead): ChainFault[] {
    if (!head.isSealed) return [...this.faults, { number: head.number, fault: 'end-exchanged' }];
    for (let missing = this.#number + 1; missing <= head.number; missing += 1) this.faults.push({ number: missing, fault: 'missing' });
    if (this.#number > head.number) this.faults.push({ number: this.#number, fault: 'inserted' });
    else if (this.#number === head.number && this.#hash !== head.hash && this.faults.length === 0) {
      this.faults.push({ number: head.number, fault: 'changed' });
    }
    return this.faults;
  }
}
