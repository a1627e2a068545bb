import { read, write } from '#db/client';
import { citySettings } from '#lib/city/settings/operations';
import { type Fetch, fetchFile } from '#lib/disasters/feeds/fetch';
import { type FeedEntry, ofFeed, readFeed } from '#lib/disasters/feeds/read-feed';
import { addReport, deleteReports, type FeedState, feedStates, knownUrls, saveFeedState } from '#lib/disasters/feeds/store';
import { isWanted } from '#lib/disasters/feeds/wanted';
import { readReport } from '#lib/disasters/reports/read-report';
import { areasOf, type CityAreas, concernsCity } from '#lib/disasters/warnings/city-areas';
import { raiseContentVersion } from '#lib/publication/store';
import { refused } from '#lib/result';

/** 地震火山, 随時, その他, 定時: what may save lives first. */
const feeds = ['eqvol', 'extra', 'other', 'regular'] as const;

/** Reports fetched at the same time. */
const atOnce = 4;

export type Polling = { base: string; fetch?: Fetch };

/** The minute feeds list the last ten minutes at least; after a longer silence the long ones tell what was missed. In milliseconds. */
const shortFeedCovers = 10 * 60_000;

const nothingYet = { lastModified: '', fetchedAt: null, failedAt: null, fault: '' };

/** Looks into the feeds once and fetches what is new. What cannot be had is written down, with when. Tells how many reports came. */
export async function takeReports(now: Date, { base, fetch = fetchFile }: Polling): Promise<number> {
  const settings = await citySettings();
  const states = new Map((await feedStates(read)).map((state) => [state.name, state]));
  const visit = { base, fetch, now, forecastOffice: settings.forecastOffice, areas: areasOf(settings) };
  let came = 0;
  for (const name of feeds) came += await takeFeed(states.get(name) ?? { name, ...nothingYet }, visit);
  return came;
}

type Visit = Required<Polling> & { now: Date; forecastOffice: string; areas: CityAreas };

async function takeFeed(state: FeedState, visit: Visit): Promise<number> {
  const { base, fetch, now, forecastOffice } = visit;
  const isLong = now.getTime() - (state.fetchedAt?.getTime() ?? 0) > shortFeedCovers;
  const address = new URL(`${state.name}${isLong ? '_l' : ''}.xml`, base).href;
  const fetched = await fetch(address, isLong ? '' : state.lastModified, ofFeed.bytes);
  if (!fetched.ok) return noteFault(state, fetched.fault, now);
  if (fetched.value === 'not-modified') return noteSeen(state, state.lastModified, now).then(() => 0);
  const entries = readFeed(fetched.value.bytes, address);
  if (!entries.ok) return noteFault(state, entries.fault, now);
  const { came, missed } = await takeEntries(
    entries.value.filter((entry) => isWanted(entry, forecastOffice)),
    visit,
  );
  // What could not be fetched is asked for again: the feed must not count as seen.
  await noteSeen(state, missed === 0 && !isLong ? fetched.value.lastModified : '', now);
  return came;
}

async function noteFault(state: FeedState, fault: string, now: Date): Promise<number> {
  await write((writer) => saveFeedState(writer, { ...state, fault, failedAt: now }));
  return 0;
}

async function noteSeen(state: FeedState, lastModified: string, now: Date): Promise<void> {
  await write((writer) => saveFeedState(writer, { ...state, lastModified, fetchedAt: now, fault: '' }));
}

/** Fetches the entries that are new, some at a time, the oldest first; those that concern the city renew what residents read. */
async function takeEntries(entries: readonly FeedEntry[], visit: Visit): Promise<{ came: number; missed: number }> {
  const known = await knownUrls(
    read,
    entries.map(({ url }) => url),
  );
  const queue = entries.filter(({ url }) => !known.has(url)).sort((a, b) => a.updated.getTime() - b.updated.getTime());
  const outcomes: boolean[] = [];
  const turns = queue.values();
  const fetchInTurn = async () => {
    for (const entry of turns) outcomes.push(await takeEntry(entry, visit));
  };
  await Promise.all(Array.from({ length: atOnce }, fetchInTurn));
  const came = outcomes.filter(Boolean).length;
  return { came, missed: outcomes.length - came };
}

/** Fetches one report and keeps it, whatever it is; false where it could not be had. */
async function takeEntry({ url, title }: FeedEntry, { fetch, now, areas }: Visit): Promise<boolean> {
  const fetched = await fetch(url, '');
  if (!fetched.ok && fetched.fault !== 'too-large') return false;
  const bytes = fetched.ok && fetched.value !== 'not-modified' ? fetched.value.bytes : undefined;
  const report = bytes ? readReport(bytes) : refused('too-large' as const);
  const row = {
    ...{ url, title, receivedAt: now, reportedAt: report.ok ? report.value.reportedAt : null },
    ...{ concerns: report.ok && concernsCity(areas, report.value), body: bytes ? Buffer.from(bytes).toString('base64') : '' },
    fault: report.ok ? (report.value.use === 'unknown' ? 'unknown' : '') : report.fault,
  };
  await write(async (writer) => {
    if ((await addReport(writer, row)) && row.concerns) await raiseContentVersion(writer);
  });
  return true;
}

const day = 86_400_000;

/** Forgets reports of other parts of the country after two days, and this city's own after three years. */
export async function forgetReports(now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  await write((writer) => deleteReports(writer, { others: before(2), all: before(3 * 365) }));
}
