import { read, write } from '#db/client';
import { outsideLinks } from '#lib/catalogue/checks/check';
import type { Finding } from '#lib/catalogue/checks/model';
import { toEntry } from '#lib/catalogue/drafts/rules';
import { listDraftContents } from '#lib/catalogue/drafts/store';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { findFiles } from '#lib/catalogue/files/store';
import { askAddress } from '#lib/catalogue/links/ask';
import type { Ask, LinkFault } from '#lib/catalogue/links/model';
import { byHost, checked, isDead, isDue, pageOf } from '#lib/catalogue/links/rules';
import { findLinkChecks, listLinkChecks, removeLinkChecks, saveLinkCheck } from '#lib/catalogue/links/store';

/** Servers asked at the same time. */
const atOnce = 4;

/** Longer addresses are not asked: PostgreSQL could not keep them as a key. */
const longestAddress = 2000;

/**
 * Asks the outside addresses of published entries and drafts that are due, those that have waited longest first
 * and at most `limit` of them, and keeps what came of it; forgets addresses that nobody names any more. Tells how
 * many were asked. Four servers are asked at a time, and each of them for one page after the other.
 */
export async function checkLinks(now: Date, { limit = 40, ask = askAddress }: { limit?: number; ask?: Ask } = {}): Promise<number> {
  const named = await pagesNamed();
  const known = new Map((await listLinkChecks(read)).map((check) => [check.url, check]));
  const unnamed = [...known.keys()].filter((url) => !named.has(url));
  if (unnamed.length > 0) await write((writer) => removeLinkChecks(writer, unnamed));
  const askedAt = (url: string) => known.get(url)?.checkedAt.getTime() ?? 0;
  const due = [...named].filter((url) => isDue(known.get(url), now)).sort((one, other) => askedAt(one) - askedAt(other));
  const asked = due.slice(0, limit);
  const hosts = byHost(asked).values();
  const askInTurn = async () => {
    for (const urls of hosts)
      for (const url of urls) {
        const check = checked(url, await ask(url), known.get(url), now);
        await write((writer) => saveLinkCheck(writer, check));
      }
  };
  // All must have come home, also when one has failed: whoever begins the next round relies on it.
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, askInTurn));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return asked.length;
}

/** The outside addresses of an entry that lead nowhere any more, as far as is known, for whoever edits it. */
export async function linkFindings(entry: EntryFile): Promise<Finding[]> {
  const known = await findLinkChecks(read, pagesIn(entry));
  const dead = new Map(known.filter(isDead).map(({ url, detail }) => [url, detail]));
  return outsideLinks(entry).flatMap(({ place, url }): Finding[] => {
    const page = pageOf(url);
    const status = page === undefined ? ('address' satisfies LinkFault) : dead.get(page);
    return status === undefined ? [] : [{ code: 'outside-link', severity: 'advise', place, excerpt: url, params: { status } }];
  });
}

/** Every outside page that residents are sent to, or soon will be. */
async function pagesNamed(): Promise<ReadonlySet<string>> {
  const drafts = await listDraftContents(read);
  const entries = [...(await findFiles(read)), ...drafts.map(({ kind, slug, content }) => toEntry(kind, slug, content))];
  return new Set(entries.flatMap(pagesIn));
}

function pagesIn(entry: EntryFile): string[] {
  return outsideLinks(entry)
    .flatMap(({ url }) => pageOf(url) ?? [])
    .filter((page) => page.length <= longestAddress);
}
