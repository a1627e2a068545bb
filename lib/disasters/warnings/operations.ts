import { read } from '#db/client';
import { citySettings } from '#lib/city/settings/operations';
import { bodiesOf, feedStates, reportsOfCity } from '#lib/disasters/feeds/store';
import { ordersInForce } from '#lib/disasters/orders/operations/standing';
import { type Holding, inForce } from '#lib/disasters/reports/in-force';
import type { News, Report } from '#lib/disasters/reports/model';
import { newsSince } from '#lib/disasters/reports/news';
import { readReport } from '#lib/disasters/reports/read-report';
import { areasOf, type CityAreas, concerns, concernsNews } from '#lib/disasters/warnings/city-areas';
import { byUrgency, isEmergency, silentAfter } from '#lib/disasters/warnings/rules';
import { keptWhile } from '#lib/publication/kept';
import { currentContentVersion } from '#lib/publication/operations';

export type CityWarnings = {
  /** What is in force for this city, the most urgent first; and the same of exercises. */
  warnings: Holding[];
  drills: Holding[];
  /** Whether the whole app turns to it: what the agency warns of, or what the city orders (level 3 and above, all of them). */
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
/** So many of each unit are read: what is older was replaced long ago. */
const mostOfUnit = 30;

/** What is in force for this city, as far as the agency was heard. */
export async function cityWarnings(now: Date): Promise<CityWarnings> {
  const [{ reports, areas }, heard, orders] = await Promise.all([reportsInHand(now), lastHeard(), ordersInForce(now, 'real')]);
  // A city that has not said where it lies hears nothing that is for it.
  const heardAt = areas.weather.length > 0 ? heard : null;
  const here = (world: 'real' | 'drill') =>
    inForce(reports, world, now)
      .filter((one) => concerns(areas, one.area, one))
      .sort(byUrgency);
  const [warnings, drills] = [here('real'), here('drill')];
  const ends = [...warnings, ...drills].flatMap(({ until }) => until?.getTime() ?? []);
  return {
    warnings,
    drills,
    isEmergency: orders.length > 0 || warnings.some(isEmergency),
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

/** The reports that count, with what they say of this city; worked out once for each content version. */
const reportsInHand = keptWhile((_now: Date) => currentContentVersion(), readInHand);

/** Reports are long and never change: each is read once. */
let known: ReadonlyMap<string, Report> = new Map();

async function readInHand(now: Date): Promise<InHand> {
  const areas = areasOf(await citySettings());
  const wanted = new Set(lastOfEach(await reportsOfCity(read, new Date(now.getTime() - readBack))).map(({ url }) => url));
  // A map of its own: another reading may be under way.
  const reports = new Map([...known].filter(([url]) => wanted.has(url)));
  const unread = await bodiesOf(
    read,
    [...wanted].filter((url) => !reports.has(url)),
  );
  for (const { url, body } of unread) {
    const report = readReport(Buffer.from(body, 'base64'));
    if (report.ok) reports.set(url, report.value);
  }
  known = reports;
  return { reports: [...reports.values()].map((report) => ofCity(report, areas)), areas };
}

type Listed = Awaited<ReturnType<typeof reportsOfCity>>[number];

function lastOfEach(listed: readonly Listed[]): Listed[] {
  const age = ({ reportedAt }: Listed) => reportedAt?.getTime() ?? 0;
  return [...Map.groupBy(listed, ({ unit, title }) => unit || title).values()].flatMap((some) =>
    some.toSorted((a, b) => age(b) - age(a)).slice(0, mostOfUnit),
  );
}

/** A report with what it says of this city only: an office answers for twenty. That a river or volcano is over names no municipality. */
function ofCity(report: Report, areas: CityAreas): Report {
  const isMeant = ({ area, holds }: Report['statements'][number]) =>
    concerns(areas, area, holds ?? {}) || (holds === null && (area.type === 'river' || area.type === 'volcano'));
  return { ...report, statements: report.statements.filter(isMeant) };
}
