import { read, write } from '#db/client';
import { citySettings } from '#lib/city/settings/operations';
import { type Fetch, fetchFile } from '#lib/disasters/feeds/fetch';
import { type FeedEntry, ofFeed, readFeed } from '#lib/disasters/feeds/read-feed';
import {
  addReport,
  deleteReports,
  type FeedState,
  faultyReports,
  feedStates,
  isOwnUnit,
  knownUrls,
  saveFeedState,
} from '#lib/disasters/feeds/store';
import { isWanted } from '#lib/disasters/feeds/wanted';
import { readReport } from '#lib/disasters/reports/read-report';
import { areasOf, type CityAreas, concernsCity } from '#lib/disasters/warnings/city-areas';
import { raiseContentVersion } from '#lib/publication/store';
import { refused } from '#lib/result';

/** 地震火山, 随時, その他, 定時: what may save lives first. */
const feeds = ['eqvol', 'extra', 'other', 'regular'] as const;

/** Reports fetched at the same time. */
const atOnce = 4;

export type Polling = { base: string; fetch?: Fetch; tell?: (now: Date) => Promise<void> };

/** The minute feeds list the last ten minutes at least; after a longer silence the long ones tell what was missed. In milliseconds. */
const shortFeedCovers = 10 * 60_000;

const nothingYet = { lastModified: '', fetchedAt: null, failedAt: null, fault: '' };

/** Looks into the feeds once and fetches what is new; after each that brought something, `tell` tells of it. What cannot be had is written down, with when. Tells how many reports came. */
export async function takeReports(now: Date, { base, fetch = fetchFile, tell = async () => {} }: Polling): Promise<number> {
  const settings = await citySettings();
  const areas = areasOf(settings);
  const states = await statesFor(JSON.stringify(areas), now);
  const visit = { base, fetch, tell, now, forecastOffice: settings.forecastOffice, areas };
  let came = 0;
  for (const state of states) {
    const some = await takeFeed(state, visit);
    came += some;
    // At once: a feed that hangs must not hold up what another brought.
    if (some > 0) await tell(now);
  }
  return came;
}

/**
 * What was last had of each feed, for these areas. Where the city has named others since, what was passed over for the old
 * ones is forgotten, and the feeds count as never heard: the long ones tell it anew, and until then nobody says that nothing
 * is in force.
 */
async function statesFor(areas: string, now: Date): Promise<FeedState[]> {
  const known = await feedStates(read);
  const states = feeds.map((name) => known.find((state) => state.name === name && state.areas === areas) ?? { ...nothingYet, name, areas });
  if (known.some((state) => state.areas !== areas))
    await write(async (writer) => {
      await deleteReports(writer, { others: now, all: new Date(0) });
      for (const state of states) await saveFeedState(writer, state);
      await raiseContentVersion(writer, 'told');
    });
  return states;
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
  // What could not be fetched, or read, is asked for again, and until then the feed does not count as heard: nobody may say that nothing is in force.
  await (missed > 0 ? noteFault(state, 'missed', now) : noteSeen(state, isLong ? '' : fetched.value.lastModified, now));
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

/** So long a report that is listed and cannot be had, or read, is asked for again; then it is kept as it is, or let go. In milliseconds. */
const askedAgainFor = 60 * 60_000;

/** Fetches one report and keeps it, whatever it is; false where it could not be had whole and may still be. */
async function takeEntry({ url, title, updated }: FeedEntry, { fetch, now, areas }: Visit): Promise<boolean> {
  const isAskedAgain = now.getTime() - updated.getTime() < askedAgainFor;
  const fetched = await fetch(url, '');
  if (!fetched.ok && fetched.fault !== 'too-large') return !isAskedAgain;
  const bytes = fetched.ok && fetched.value !== 'not-modified' ? fetched.value.bytes : undefined;
  const report = bytes ? readReport(bytes) : refused('too-large' as const);
  // Cut off on the way, perhaps.
  if (!report.ok && report.fault !== 'too-large' && isAskedAgain) return false;
  const row = {
    ...{ url, title, receivedAt: now, reportedAt: report.ok ? report.value.reportedAt : null },
    ...{ concerns: report.ok && concernsCity(areas, report.value), body: bytes ? Buffer.from(bytes).toString('base64') : '' },
    unit: report.ok ? report.value.unit : '',
    fault: report.ok ? (report.value.use === 'unknown' ? 'unknown' : '') : report.fault,
  };
  await write(async (writer) => {
    const isNew = await addReport(writer, row);
    if (isNew && (row.concerns || (row.unit !== '' && (await isOwnUnit(writer, row.unit))))) await raiseContentVersion(writer, 'told');
  });
  return true;
}

/** The last reports that were not understood: somebody must look whether they matter. */
export async function lastFaulty(limit: number) {
  return faultyReports(read, limit);
}

const day = 86_400_000;

/** Forgets reports of other parts of the country after two days, and this city's own after three years. */
export async function forgetReports(now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  await write((writer) => deleteReports(writer, { others: before(2), all: before(3 * 365) }));
}
