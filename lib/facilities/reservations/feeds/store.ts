import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { reservationFeeds } from '#db/schema';
import { isLocale, type Locale, originalLocale } from '#lib/i18n/locales';

/** A calendar that somebody subscribes to: under a name that a new one does not have. */
export type Feed = { id: string; residentId: string; locale: Locale; madeAt: Date };

const asFeed = (row: typeof reservationFeeds.$inferSelect): Feed => ({
  ...row,
  locale: isLocale(row.locale) ? row.locale : originalLocale,
});

/** Begins somebody's feed, or begins it anew: the one before ends. */
export async function putFeed(writer: Writer, feed: Feed): Promise<void> {
  const { residentId: _, ...changed } = feed;
  await writer.insert(reservationFeeds).values(feed).onConflictDoUpdate({ target: reservationFeeds.residentId, set: changed });
}

export async function feedNamed(reader: Reader, id: string): Promise<Feed | undefined> {
  const [row] = await reader.select().from(reservationFeeds).where(eq(reservationFeeds.id, id));
  return row && asFeed(row);
}

export async function feedOfResident(reader: Reader, residentId: string): Promise<Feed | undefined> {
  const [row] = await reader.select().from(reservationFeeds).where(eq(reservationFeeds.residentId, residentId));
  return row && asFeed(row);
}

export async function removeFeed(writer: Writer, residentId: string): Promise<void> {
  await writer.delete(reservationFeeds).where(eq(reservationFeeds.residentId, residentId));
}
