import type { LinkCheck, LinkOutcome } from '#lib/catalogue/links/model';

const day = 24 * 60 * 60_000;

/** So often in a row an address must have failed before anybody is told: servers have their bad days. */
const failuresToTell = 3;

/** The page an address leads to, written one way and without a place within it; undefined for what is no address. */
export function pageOf(url: string): string | undefined {
  return URL.parse(url)?.href.replace(/#.*$/, '');
}

/** The outcome of asking as it is kept, after what was known before. */
export function checked(url: string, outcome: LinkOutcome, before: LinkCheck | undefined, now: Date): LinkCheck {
  const answers = outcome.status === 'ok' || outcome.status === 'moved';
  return { url, ...outcome, checkedAt: now, failures: answers ? 0 : (before?.failures ?? 0) + 1 };
}

/** Whether an address is to be asked: never asked yet, not for a week, or not for a day after it failed. */
export function isDue(check: LinkCheck | undefined, now: Date): boolean {
  if (!check) return true;
  return now.getTime() - check.checkedAt.getTime() >= (check.failures > 0 ? day : 7 * day);
}

/** Whether whoever edits the entry is told: its page is gone, or it has failed three times in a row. */
export function isDead({ status, failures }: LinkCheck): boolean {
  return status === 'gone' || failures >= failuresToTell;
}

/** Pages by the server they are on, in their order. */
export function byHost(pages: readonly string[]): string[][] {
  return [...Map.groupBy(pages, (page) => new URL(page).hostname).values()];
}
