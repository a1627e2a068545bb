import { and, desc, eq, gte, inArray, lt, ne } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { disasterFeeds, disasterReports } from '#db/schema';

export type FeedState = typeof disasterFeeds.$inferSelect;
export type StoredReport = typeof disasterReports.$inferSelect;

export async function feedStates(reader: Reader): Promise<FeedState[]> {
  return reader.select().from(disasterFeeds);
}

export async function saveFeedState(writer: Writer, state: FeedState): Promise<void> {
  await writer.insert(disasterFeeds).values(state).onConflictDoUpdate({ target: disasterFeeds.name, set: state });
}

/** Which of these addresses have been fetched already. */
export async function knownUrls(reader: Reader, urls: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let from = 0; from < urls.length; from += 500) {
    const part = urls.slice(from, from + 500);
    const rows = await reader.select({ url: disasterReports.url }).from(disasterReports).where(inArray(disasterReports.url, part));
    for (const { url } of rows) known.add(url);
  }
  return known;
}

/** Keeps a report; false when it was there. */
export async function addReport(writer: Writer, report: StoredReport): Promise<boolean> {
  const added = await writer.insert(disasterReports).values(report).onConflictDoNothing().returning({ url: disasterReports.url });
  return added.length > 0;
}

/** Reports that say something of this city, received since a moment. */
export async function reportsOfCity(reader: Reader, since: Date): Promise<StoredReport[]> {
  return reader
    .select()
    .from(disasterReports)
    .where(and(eq(disasterReports.concerns, true), eq(disasterReports.fault, ''), gte(disasterReports.receivedAt, since)));
}

/** The last reports that were not understood, without their bodies, newest first. */
export async function faultyReports(reader: Reader, limit: number): Promise<Omit<StoredReport, 'body'>[]> {
  const { url, title, receivedAt, reportedAt, concerns, fault } = disasterReports;
  return reader
    .select({ url, title, receivedAt, reportedAt, concerns, fault })
    .from(disasterReports)
    .where(ne(fault, ''))
    .orderBy(desc(receivedAt))
    .limit(limit);
}

/** Forgets reports that say nothing of this city, and others after a longer time. */
export async function deleteReports(writer: Writer, { others, all }: { others: Date; all: Date }): Promise<void> {
  await writer.delete(disasterReports).where(and(eq(disasterReports.concerns, false), lt(disasterReports.receivedAt, others)));
  await writer.delete(disasterReports).where(lt(disasterReports.receivedAt, all));
}
