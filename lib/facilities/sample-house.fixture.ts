import { readdirSync, readFileSync } from 'node:fs';
import { saveHolidayList } from '#lib/calendar/operations';
import { parseEntryFile } from '#lib/catalogue/entry-file';
import { importEntries } from '#lib/catalogue/operations/importing';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

const entries = (['facility', 'room'] as const).flatMap((kind) => {
  const folder = `db/seed/${kind === 'room' ? 'rooms' : 'facilities'}`;
  return readdirSync(folder).map((name) => parseEntryFile(kind, readJson(`${folder}/${name}`), name));
});

/** The facilities and rooms of the sample city with the holidays, and nothing else of it: loaded in a moment. */
export async function openSampleHouse(now: Date): Promise<void> {
  await saveHolidayList(readJson('db/seed/holidays.json'));
  await importEntries(entries, now);
}
