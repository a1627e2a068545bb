import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { saveHolidayList } from '#lib/calendar/operations';
import { type EntryFile, parseEntryFile } from '#lib/catalogue/entry-file';
import type { EntryKind } from '#lib/catalogue/model';
import { Day } from '#lib/catalogue/model';
import { importEntries } from '#lib/catalogue/operations/importing';

const seedFolder = join(process.cwd(), 'db', 'seed');

const folders: Record<EntryKind, string> = {
  office: 'offices',
  category: 'categories',
  audience: 'audiences',
  item: 'items',
  term: 'terms',
  service: 'services',
  'life-event': 'life-events',
};

const Holidays = z.array(z.object({ day: Day, name: z.string() }));

/** Every entry of the sample city, checked against the schema of its kind. */
export function readSampleEntries(): EntryFile[] {
  return Object.entries(folders).flatMap(([kind, folder]) =>
    readdirSync(join(seedFolder, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => parseEntryFile(kind, readJson(join(seedFolder, folder, name)), name)),
  );
}

/** Moves the sample city in if the catalogue is empty; tells how many entries came. */
export async function loadSampleCity(now: Date): Promise<number> {
  const entries = readSampleEntries();
  const count = await importEntries(entries, now, { onlyIfEmpty: true });
  if (count > 0) await saveHolidayList(Holidays.parse(readJson(join(seedFolder, 'holidays.json'))));
  return count;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
