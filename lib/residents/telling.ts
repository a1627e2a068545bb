import type { Writer } from '#db/connection';
import type { DeputyAct, DeputyScope, LookupPurpose } from '#lib/residents/model';

/** What a resident is told of by himself, in his language, made from what happened and never from a sentence. */
export type Told =
  | { what: 'new-device'; device: string }
  | { what: 'looked-up'; office: string; purpose: LookupPurpose }
  | { what: 'deputy-accepted' | 'deputy-ended'; name: string; scopes: readonly DeputyScope[] }
  | { what: 'deputy-acted'; name: string; act: DeputyAct };

/** Tells a resident of something, in the transaction of what it tells. Until notifications exist it is told on his pages only. */
export async function tell(_writer: Writer, _residentId: string, _told: Told, _now: Date): Promise<void> {}
