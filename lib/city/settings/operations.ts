import { read, write } from '#db/client';
import type { Actor } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import type { CitySettings } from '#lib/city/settings/model';
import { type FieldFaults, readSettings } from '#lib/city/settings/rules';
import { sampleSettings } from '#lib/city/settings/sample';
import { findCity, saveSettings } from '#lib/city/settings/store';
import { currentContentVersion } from '#lib/publication/operations';
import { raiseContentVersion } from '#lib/publication/store';
import { correctReadings } from '#lib/readings/operations';
import { ok, type Result } from '#lib/result';

let shelf: { version: number; settings: CitySettings } | undefined;

// The framework loads this module several times: what one copy knew must be known to the page that says that the database is gone.
const key = Symbol.for('city.settings');
const city: typeof globalThis & { [key]?: CitySettings } = globalThis;

/**
 * The city's settings. They lie in memory under the content version, which every change raises. Never fails: while the
 * database is gone the last known ones go on, and where none were known yet, the sample's.
 */
export async function citySettings(): Promise<CitySettings> {
  try {
    const version = await currentContentVersion();
    if (shelf?.version !== version) shelf = { version, settings: (await findCity(read)).settings };
    city[key] = shelf.settings;
    return shelf.settings;
  } catch (fault) {
    console.error('settings:', fault);
    return city[key] ?? sampleSettings;
  }
}

/** Changes settings; those that `input` does not name stay. Refused: a code for each faulty field, and nothing is changed. */
export async function changeSettings(actor: Actor, input: unknown, now: Date): Promise<Result<CitySettings, FieldFaults>> {
  const named = typeof input === 'object' ? input : {};
  const wanted = readSettings({ ...(await citySettings()), ...named });
  if (!wanted.ok) return wanted;
  const changed = await write(async (writer) => {
    // First, so that two who change something at once wait for each other before they look (PostgreSQL).
    await raiseContentVersion(writer);
    const { settings: before } = await findCity(writer);
    const after = readSettings({ ...before, ...named });
    if (!after.ok) return after;
    await saveSettings(writer, after.value, now);
    await record(writer, actor, { act: 'settings.changed', subject: 'settings', before, after: after.value }, now);
    return ok(after.value);
  });
  // Texts that are saved from now on read the name as the city does.
  if (changed.ok) await correctReadings(new Map([[changed.value.name.ja, changed.value.reading]]));
  return changed;
}
