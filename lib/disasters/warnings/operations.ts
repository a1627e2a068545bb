import { read } from '#db/client';
import { citySettings } from '#lib/city/settings/operations';
import { feedStates, reportsOfCity, type StoredReport } from '#lib/disasters/feeds/store';
import { type Holding, inForce } from '#lib/disasters/reports/in-force';
import type { News, Report } from '#lib/disasters/reports/model';
import { newsSince } from '#lib/disasters/reports/news';
import { readReport } from '#lib/disasters/reports/read-report';
import { areasOf, type CityAreas, concerns, concernsNews } from '#lib/disasters/warnings/city-areas';
import { byUrgency, isEmergency, silentAfter } from '#lib/disasters/warnings/rules';
import { currentContentVersion } from '#lib/publication/operations';

export type CityWarnings = {
  /** What is in force for this city, the most urgent first; and the same of exercises. */
  warnings: Holding[];
  drills: Holding[];
  isEmergency: boolean;
  /** What happened within a day; of an earthquake, how strongly it was felt here. */
  news: (News & { report: Report; felt: string })[];
  /** When the agency was last heard; silent when that is too long ago to say that nothing is in force. */
  heardAt: Date | null;
  isSilent: boolean;
  /** When the first of them ends by itself. */
  changesAt: Date | undefined;
};

const hour = 3_600_000;
/** What happened is news for a day. */
const newsFor = 24 * hour;
/** Reports older than this hold nothing any more, but for those on volcanoes. */
const readBack = 30 * 24 * hour;
/** So many of each title are read: what is older was replaced long ago. */
const mostOfTitle = 30;

/** What is in force for this city, as far as the agency was heard. */
export async function cityWarnings(now: Date): Promise<CityWarnings> {
  const [{ reports, areas }, heardAt] = await Promise.all([reportsInHand(now), lastHeard()]);
  const here = (world: 'real' | 'drill') =>
    inForce(reports, world, now)
      .filter((one) => concerns(areas, one.area, one))
      .sort(byUrgency);
  const [warnings, drills] = [here('real'), here('drill')];
  const ends = [...warnings, ...drills].flatMap(({ until }) => until?.getTime() ?? []);
  return {
    warnings,
    drills,
    isEmergency: warnings.some(isEmergency),
    news: newsSince(reports, 'real', new Date(now.getTime() - newsFor), now)
      .filter((news) => concernsNews(areas, news))
      .map((news) => ({ ...news, felt: news.intensities?.get(areas.seismic) ?? '' })),
    heardAt,
    isSilent: heardAt === null || now.getTime() - heardAt.getTime() > silentAfter,
    changesAt: ends.length > 0 ? new Date(Math.min(...ends)) : undefined,
  };
}

/** When the feeds of warnings were last had, the one that has been silent longest. */
async function lastHeard(): Promise<Date | null> {
  const states = (await feedStates(read)).filter(({ name }) => name === 'extra' || name === 'eqvol');
  const heard = states.flatMap(({ fetchedAt }) => fetchedAt?.getTime() ?? []);
  return heard.length === 2 ? new Date(Math.min(...heard)) : null;
}

type InHand = { reports: Report[]; areas: CityAreas };
let inHand: { version: number; content: Promise<InHand> } | undefined;
/** Reports are read once, however often their sum is asked for. */
const known = new Map<string, Report>();

async function reportsInHand(now: Date): Promise<InHand> {
  const version = await currentContentVersion();
  if (inHand?.version !== version) {
    const content = readInHand(now);
    inHand = { version, content };
    content.catch(() => {
      inHand = undefined;
    });
  }
  return inHand.content;
}

async function readInHand(now: Date): Promise<InHand> {
  const areas = areasOf(await citySettings());
  const stored = lastOfEach(await reportsOfCity(read, new Date(now.getTime() - readBack)));
  const urls = new Set(stored.map(({ url }) => url));
  for (const url of known.keys()) if (!urls.has(url)) known.delete(url);
  return { reports: stored.flatMap((one) => reportIn(one, areas) ?? []), areas };
}

function lastOfEach(stored: readonly StoredReport[]): StoredReport[] {
  const age = ({ reportedAt }: StoredReport) => reportedAt?.getTime() ?? 0;
  return [...Map.groupBy(stored, ({ title }) => title).values()].flatMap((some) =>
    some.sort((a, b) => age(b) - age(a)).slice(0, mostOfTitle),
  );
}

/** A stored report with what it says of this city only: an office answers for twenty. */
function reportIn({ url, body }: StoredReport, areas: CityAreas): Report | undefined {
  const found = known.get(url);
  if (found) return found;
  const result = readReport(Buffer.from(body, 'base64'));
  if (!result.ok) return undefined;
  const statements = result.value.statements.filter(({ area, holds }) => concerns(areas, area, holds ?? {}));
  // A river that is over names no municipality: its end is kept.
  const ends = result.value.statements.filter(({ area }) => area.type === 'river');
  const report = { ...result.value, statements: [...new Set([...statements, ...ends])] };
  known.set(url, report);
  return report;
}
