import { momentIn } from '#lib/disasters/reports/envelope';
import { all, first, type Limits, readXml, textOf, type XmlFault } from '#lib/disasters/reports/xml';
import { ok, type Result, refused } from '#lib/result';

/** The long feeds list several days: some thousand reports. */
export const ofFeed: Limits = { bytes: 6_000_000, elements: 100_000 };

/** One entry of a feed: a report that can be fetched. */
export type FeedEntry = { url: string; title: string; updated: Date };

/**
 * Reads an Atom feed (RFC 4287) of the agency. Its entries lead where the feed itself is, and nowhere else: whoever could
 * write into the feed cannot send us to other machines.
 */
export function readFeed(bytes: Uint8Array, address: string): Result<FeedEntry[], XmlFault> {
  const read = readXml(bytes, ofFeed);
  if (!read.ok) return read;
  const entries = all(read.value, 'entry').flatMap((entry): FeedEntry[] => {
    const link = first(entry, 'link')?.attributes['href'] ?? textOf(entry, 'id');
    const updated = momentIn(entry, 'updated');
    if (!updated || !URL.canParse(link, address)) return [];
    const url = new URL(link, address);
    return url.origin === new URL(address).origin ? [{ url: url.href, title: textOf(entry, 'title'), updated }] : [];
  });
  return all(read.value, 'entry').length > 0 && entries.length === 0 ? refused('broken') : ok(entries);
}
