import { networkOf, takeBack, withinLimit } from '#lib/web/rate-limit';

/** Under which name something is counted, whose it is, and how often it may be in how many seconds. */
export type Count = { act: string; whose: string; times: number; seconds: number };

const quarter = 15 * 60;

/** Who tries, from where, and the key of his device where the person has used it before. */
export type Attempt = { person: string; source: string; device: string | undefined };

/**
 * How an attempt at something secret is counted, in the order in which it is asked: per source over all accounts, per
 * account *and* source, so that whoever guesses shuts out himself, and per account over all sources, except from devices
 * that the person has used before, which have a count of their own (OWASP, device cookies).
 */
export function countsOf(what: string, { person, source, device }: Attempt): Count[] {
  if (device) return [{ act: `${what} device`, whose: device, times: 20, seconds: quarter }];
  return [
    { act: `${what} source`, whose: source, times: 60, seconds: quarter },
    { act: `${what} pair`, whose: `${person} ${networkOf(source)}`, times: 8, seconds: quarter },
    { act: `${what} account`, whose: person, times: 60, seconds: quarter },
  ];
}

/**
 * Whether it may be tried once more. The first limit that is reached ends the counting: what one source sends beyond its
 * own is not held against the account.
 */
export function mayGoOn(counts: readonly Count[], now: Date): boolean {
  return counts.every(({ act, whose, times, seconds }) => withinLimit(act, whose, { times, seconds }, now));
}

/** What came to a good end counts for nothing: a whole city hall signs in from one address at half past eight. */
export function takeCountsBack(counts: readonly Count[]): void {
  for (const { act, whose } of counts) takeBack(act, whose);
}
