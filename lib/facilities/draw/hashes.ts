import { createHash, createHmac, createSecretKey } from 'node:crypto';
import type { Closed, DrawList, Round } from '#lib/facilities/draw/model';

/** JSON in one form only (RFC 8785): keys in order, no spaces. For text, whole numbers, null, lists and objects, of which draws consist. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)))
      : part,
  );
}

/** The same order on every machine and in every language. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What is published of the seed (64 hex digits) before applications close: binds it and every term of the round. */
export function commitmentOf(round: Round, seed: string): string {
  return sha256(canonicalJson({ round, seed }));
}

/** What the draw hangs on besides the seed: every entry and every slot. */
export function listHashOf({ slots, entries }: Pick<DrawList, 'slots' | 'entries'>): string {
  return sha256(canonicalJson({ slots, entries }));
}

/** The numbers of the entries in the order in which they choose: by their tickets, ascending. */
export function drawOrder({ round, entries, listHash }: Closed, seed: string, beaconValue: string | null): string[] {
  // Made once: for bytes node:crypto would do so for each ticket, six times as slowly.
  const key = createSecretKey(seed, 'hex');
  const ticketOf = (number: string) =>
    createHmac('sha256', key)
      .update([round.id, listHash, beaconValue ?? '', number].join('|'))
      .digest('hex');
  return entries
    .map(({ number }) => ({ number, ticket: ticketOf(number) }))
    .sort((a, b) => compare(a.ticket, b.ticket))
    .map(({ number }) => number);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
