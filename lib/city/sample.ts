import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { beginTrials } from '#lib/answers/operations/trials';
import { Trial } from '#lib/answers/trials/model';
import { saveHolidayList } from '#lib/calendar/operations';
import { type EntryFile, parseEntryFile } from '#lib/catalogue/entry-file';
import type { EntryKind } from '#lib/catalogue/model';
import { Day } from '#lib/catalogue/model';
import { importEntries, isEmptyCity } from '#lib/catalogue/operations/importing';
import { readItemList } from '#lib/garbage/item-list';
import { beginNotices, SampleNotice } from '#lib/notices/operations/sample';
import type { Corrections } from '#lib/readings/annotate';
import { correctReadings } from '#lib/readings/operations';

const seedFolder = join(process.cwd(), 'db', 'seed');

/** The sorting dictionary is a table (`garbage-items.csv`); every other kind has a folder. */
const folders: Record<Exclude<EntryKind, 'garbage-item'>, string> = {
  office: 'offices',
  category: 'categories',
  audience: 'audiences',
  item: 'items',
  term: 'terms',
  service: 'services',
  'life-event': 'life-events',
  answer: 'answers',
  district: 'districts',
  'garbage-type': 'garbage-types',
  'evacuation-site': 'evacuation-sites',
  purpose: 'purposes',
  facility: 'facilities',
  room: 'rooms',
  procedure: 'procedures',
};

const Holidays = z.array(z.object({ day: Day, name: z.string() }));

/** Every entry of the sample city, checked against the schema of its kind. */
export function readSampleEntries(): EntryFile[] {
  const items = readItemList(readFileSync(join(seedFolder, 'garbage-items.csv'), 'utf8'));
  const others = Object.entries(folders).flatMap(([kind, folder]) =>
    readdirSync(join(seedFolder, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => parseEntryFile(kind, readJson(join(seedFolder, folder, name)), name)),
  );
  return [...others, ...items];
}

/** Moves the sample city in if the catalogue is empty; tells how many entries came. */
export async function loadSampleCity(now: Date): Promise<number> {
  if (!(await isEmptyCity())) return 0;
  await saveHolidayList(Holidays.parse(readJson(join(seedFolder, 'holidays.json'))));
  await correctReadings(readSampleCorrections());
  return importEntries(readSampleEntries(), now);
}

/** Questions about the sample's entries on which a change of the thesaurus is tried; only where there are none. */
export async function loadSampleTrials(now: Date): Promise<void> {
  await beginTrials(z.array(Trial).parse(readJson(join(seedFolder, 'trial-questions.json'))), now);
}

/** Notices that the sample city is just telling; only where there are none. */
export async function loadSampleNotices(now: Date): Promise<void> {
  await beginNotices(readSampleNotices(), now);
}

/** The notices of the sample city, checked against their schema. */
export function readSampleNotices(): z.infer<typeof SampleNotice>[] {
  return z.array(SampleNotice).parse(readJson(join(seedFolder, 'notices.json')));
}

/** How the sample city's own names are read. */
export function readSampleCorrections(): Corrections {
  return new Map(Object.entries(z.record(z.string(), z.string()).parse(readJson(join(seedFolder, 'readings.json')))));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
