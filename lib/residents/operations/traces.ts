import { read } from '#db/client';
import type { Lookup, SignedIn } from '#lib/residents/model';
import { lookupsOf } from '#lib/residents/traces/store';

/** Who looked at one's own data: when, which office, for what. */
export async function listLookups({ residentId }: SignedIn): Promise<Lookup[]> {
  return lookupsOf(read, residentId);
}
