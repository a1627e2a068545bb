import { read } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import type { Lookup, SignedIn } from '#lib/residents/model';
import { lookupsOf } from '#lib/residents/traces/store';

/** Equal looks of one day: the last of them, and how many they were. */
export type DayOfLooks = Lookup & { times: number };

/** Who looked at one's own data, newest first: when, which office, for what. What is alike is shown once a day with its number. */
export async function listLookups({ residentId }: SignedIn): Promise<DayOfLooks[]> {
  const alike = Map.groupBy(await lookupsOf(read, residentId), ({ at, office, purpose, note, fields }) =>
    JSON.stringify([dayOf(at), office, purpose, note, fields]),
  );
  return [...alike.values()].flatMap(([last, ...rest]) => (last ? [{ ...last, times: 1 + rest.length }] : []));
}
