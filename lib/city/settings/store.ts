import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { citySettings } from '#db/schema';
import { CitySettings, StartedFrom } from '#lib/city/settings/model';
import { sampleSettings } from '#lib/city/settings/sample';

const theRow = 1;

/** What the city has set, and how it began; what it never set is the sample's. */
export async function findCity(reader: Reader): Promise<{ settings: CitySettings; startedFrom: StartedFrom }> {
  const [row] = await reader.select().from(citySettings).where(eq(citySettings.id, theRow));
  const said = typeof row?.settings === 'object' ? row.settings : {};
  return { settings: CitySettings.parse({ ...sampleSettings, ...said }), startedFrom: StartedFrom.parse(row?.startedFrom ?? 'sample') };
}

export async function saveSettings(writer: Writer, settings: CitySettings, now: Date): Promise<void> {
  await writer
    .insert(citySettings)
    .values({ id: theRow, settings, startedFrom: 'sample', updatedAt: now })
    .onConflictDoUpdate({ target: citySettings.id, set: { settings, updatedAt: now } });
}

export async function saveStart(writer: Writer, startedFrom: StartedFrom, now: Date): Promise<void> {
  await writer
    .insert(citySettings)
    .values({ id: theRow, settings: {}, startedFrom, updatedAt: now })
    .onConflictDoUpdate({ target: citySettings.id, set: { startedFrom, updatedAt: now } });
}
