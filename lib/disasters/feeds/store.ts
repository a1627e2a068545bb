import { and, desc, eq, gte, inArray, like, lt, ne, notInArray, or } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { disasterFeeds, disasterReports } from '#db/schema';
import { volcanoUnits } from '#lib/disasters/reports/model';

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

/** The units of which some report has named this city. */
const ownUnits = (reader: Reader) =>
  reader
    .select({ unit: disasterReports.unit })
    .from(disasterReports)
    .where(and(eq(disasterReports.concerns, true), ne(disasterReports.unit, '')));

/** Whether a report of this unit has named this city. */
export async function isOwnUnit(reader: Reader, unit: string): Promise<boolean> {
  return (await reader.$count(disasterReports, and(eq(disasterReports.concerns, true), eq(disasterReports.unit, unit)))) > 0;
}

/**
 * Reports on which what is in force here may depend, received since a moment, or on volcanoes, which may be in force for
 * years: those that name this city, and all else of their units. Without their bodies, which are long.
 */
export async function reportsOfCity(reader: Reader, since: Date): Promise<Pick<StoredReport, 'url' | 'title' | 'unit' | 'reportedAt'>[]> {
  const { url, title, unit, reportedAt, concerns, fault, receivedAt } = disasterReports;
  const isRecent = or(gte(receivedAt, since), like(unit, `${volcanoUnits}%`));
  return reader
    .select({ url, title, unit, reportedAt })
    .from(disasterReports)
    .where(and(eq(fault, ''), isRecent, or(eq(concerns, true), inArray(unit, ownUnits(reader)))));
}

/** The bodies of some reports, by their addresses. */
export async function bodiesOf(reader: Reader, urls: readonly string[]): Promise<Pick<StoredReport, 'url' | 'body'>[]> {
  if (urls.length === 0) return [];
  const { url, body } = disasterReports;
  return reader
    .select({ url, body })
    .from(disasterReports)
    .where(inArray(url, [...urls]));
}

/** The last reports that were not understood, without their bodies, newest first. */
export async function faultyReports(reader: Reader, limit: number): Promise<Omit<StoredReport, 'body' | 'unit'>[]> {
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
  const { concerns, receivedAt, unit } = disasterReports;
  await writer.delete(disasterReports).where(and(eq(concerns, false), lt(receivedAt, others), notInArray(unit, ownUnits(writer))));
  await writer.delete(disasterReports).where(lt(disasterReports.receivedAt, all));
}
